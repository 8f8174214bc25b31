"""The screens: the comparison itself, and help."""
