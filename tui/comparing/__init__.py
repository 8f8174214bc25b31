"""Two articles compared: which sentences and claims they share, where they differ, what each says alone."""

from tui.comparing.compare import Prepared as Prepared
from tui.comparing.compare import compare as compare
from tui.comparing.compare import prepare as prepare
