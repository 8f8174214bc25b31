"""`python -m tui` is the compare-articles command."""

import sys

from tui.cli import main

sys.exit(main())
