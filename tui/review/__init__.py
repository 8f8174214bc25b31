"""The reader's decisions: laid over a comparison, undone and redone, kept in a file, merged and counted."""

from tui.review.apply import Orphan as Orphan
from tui.review.apply import Reviewed as Reviewed
from tui.review.apply import apply as apply
from tui.review.apply import is_left as is_left
