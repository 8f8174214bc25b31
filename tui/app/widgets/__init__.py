"""The regions of the screen, a file each."""
