"""The names of a text, read as the program reads them."""

from tui.language.names import Names, names
from tui.language.sentences import sentences
from tui.language.words import words


def read_names(text: str, language: str = "en") -> Names:
    """The names of `text`, cut into sentences and words as an article is."""
    found = sentences(text, language)
    return names(text, found, [words(text, sentence.start, sentence.end, language) for sentence in found], language)
