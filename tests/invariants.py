"""What every comparison holds to, whatever was compared."""

from __future__ import annotations

from tui.comparing import Prepared
from tui.model import SIDES, Comparison

# A word that only joins two claims belongs to neither.
_CONNECTIVES = frozenset("and but nor or und aber oder et mais ou e o pero u y mas ed ma en maar of ve veya i ili no".split())


def assert_accounted(prepared: Prepared, found: Comparison) -> None:
    """Every character is in one sentence, every sentence has one status, every word of a clause is in one claim, and every
    wording is exactly what stands at its place."""
    assert len({claim.id for claim in found.claims}) == len(found.claims)
    for name, analysis in zip(SIDES, (prepared.a, prepared.b), strict=True):
        side = found.side(name)
        text = side.article.text
        assert len(side.statuses) == len(side.sentences)
        assert sum(found.status_counts(name).values()) == len(side.sentences)
        end = 0
        for sentence in side.sentences:
            assert end <= sentence.start < sentence.end
            assert text[end : sentence.start].strip() == ""
            end = sentence.end
        assert text[end:].strip() == ""
        claimed: dict[int, str] = {}
        for claim in found.claims:
            for wording in claim.a if name == "a" else claim.b:
                sentence = side.sentences[wording.sentence]
                assert sentence.start <= wording.start < wording.end <= sentence.end
                assert wording.text == text[wording.start : wording.end]
                for place in range(wording.start, wording.end):
                    assert claimed.setdefault(place, claim.id) == claim.id, "no words are in two claims"
            for difference in claim.differences:
                words, span = (difference.a, difference.a_span) if name == "a" else (difference.b, difference.b_span)
                assert span is None or text[span[0] : span[1]] == words
        for words_of, clauses in zip(analysis.words, analysis.clauses, strict=True):
            for word in words_of:
                if any(clause.start <= word.start < clause.end for clause in clauses):
                    joins = word.fold in _CONNECTIVES
                    assert word.start in claimed or joins, "no word of a clause but what joins two claims is in no claim"
    assert sum(found.claim_counts.values()) == len(found.claims)
    assert found.to_dict()["summary"]["claims"] == dict(found.claim_counts)
