"""Verbs and phrases that say which way something goes: to rise and to fall, to win and to lose; the English ones listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from tui.language.opposites import OPPOSITES
from tui.language.phrase_tables import Table, phrase_table, phrases_in
from tui.language.words import Word

UNCHANGED = 2
"""The side of a pair of opposites on which a thing stays as it was."""
_OPPOSITES: tuple[tuple[str, ...], ...] = (
    (
        "rise rises rose risen rising increase increases increased increasing climb climbs climbed soar soars soared jump "
        "jumps jumped surge surges surged gain gains gained grow grows grew grown growing raise raises raised "
        "widen widens widened widening create creates created creating go+up goes+up went+up gone+up going+up "
        "close~higher closed~higher end~higher ended~higher finish~higher finished~higher trade~higher traded~higher",
        "fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop "
        "drops dropped dropping dip dips dipped ease eases eased slide slides slid slip slips slipped slipping sink sinks "
        "sank plunge plunges plunged slump slumps slumped shrink shrinks shrank tumble tumbled cut cuts lower lowers lowered "
        "narrows narrowed narrowing go+down goes+down went+down gone+down going+down come+down comes+down came+down "
        "close~lower closed~lower end~lower ended~lower finish~lower finished~lower trade~lower traded~lower",
        "unchanged flat steady freeze freezes froze frozen stay+the+same stays+the+same stayed+the+same remain+the+same "
        "remains+the+same remained+the+same",
    ),
    (
        "scale+up scaled+up step+up stepped+up stepping+up expand expands expanded intensify intensifies intensified "
        "escalate escalates escalated",
        "scale+back scaled+back scaling+back scale+down scaled+down wind+down reduce reduces reduced reducing curb curbs "
        "curbed",
    ),
    (
        "win wins won winning keep keeps kept keeping retain retains retained",
        "lose loses lost losing",
    ),
    (
        "accept accepts accepted approve approves approved back backs backed endorse endorses endorsed support supports "
        "supported grant grants granted adopt adopts adopted ratify ratifies ratified",
        "reject rejects rejected oppose opposes opposed refuse refuses refused ignore ignores ignored veto vetoes vetoed "
        "block blocks blocked vote+down votes+down voted+down",
    ),
    (
        "open opens opened reopen reopens reopened",
        "close closes closed shut shuts",
    ),
    (
        "begin begins began begun start starts started resume resumes resumed continue continues continued continuing "
        "go+ahead goes+ahead went+ahead going+ahead",
        "end ends ended stop stops stopped halt halts halted suspend suspends suspended abandon abandons abandoned "
        "call+off calls+off called+off cancel cancels cancelled canceled",
    ),
    (
        "strengthen strengthens strengthened gained+strength gathered+strength gains+strength gathers+strength "
        "gaining+strength gathering+strength gained+momentum gaining+momentum gathered+momentum gathering+momentum",
        "weaken weakens weakened lost+strength loses+strength losing+strength lost+momentum loses+momentum losing+momentum",
    ),
    (
        "arrest arrests arrested detain detains detained jail jails jailed in+custody",
        "release releases released free frees freed on+the+run at+large",
    ),
    (
        "confirm confirms confirmed admit admits admitted",
        "deny denies denied",
    ),
    (
        "buy buys bought buying acquire acquires acquired purchase purchases purchased",
        "sell sells sold selling",
    ),
    (
        "hire hires hired appoint appoints appointed",
        "fire fires fired sack sacks sacked dismiss dismisses dismissed lay+off lays+off laid+off",
    ),
    (
        "praise praises praised welcome welcomes welcomed hail hails hailed defend defends defended "
        "justify justifies justified",
        "criticise criticises criticised criticize criticizes criticized condemn condemns condemned slam slams slammed "
        "denounce denounces denounced apologise apologises apologised apologize apologizes apologized",
    ),
    (
        "convict convicts convicted guilty",
        "acquit acquits acquitted cleared",
    ),
    (
        "ban bans banned prohibit prohibits prohibited forbid forbids forbade forbidden",
        "allow allows allowed permit permits permitted",
    ),
    (
        "build builds built construct constructs constructed withstand withstands withstood intact undamaged unscathed",
        "destroy destroys destroyed demolish demolishes demolished wreck wrecks wrecked swept+away washed+away burnt+down "
        "burned+down collapse collapses collapsed",
    ),
    (
        "arrive arrives arrived arriving enter enters entered entering",
        "leave leaves left leaving depart departs departed departing",
    ),
    (
        "join joins joined joining",
        "stay+outside stays+outside stayed+outside quit quits walk+out walks+out walked+out pull+out pulls+out pulled+out",
    ),
    (
        "stay+on stays+on stayed+on staying+on",
        "step+down steps+down stepped+down stand+down stood+down resign resigns resigned",
    ),
    (
        "uphold upholds upheld upholding",
        "overturn overturns overturned overturning quash quashes quashed quashing annul annuls annulled annulling reverse "
        "reverses reversed reversing strike+down strikes+down struck+down striking+down throw+out throws+out threw+out "
        "thrown+out throwing+out",
    ),
    (
        "lift lifts lifted lifting repeal repeals repealed relax relaxes relaxed loosen loosens loosened",
        "impose imposes imposed reimpose reimposes reimposed extend extends extended tighten tightens tightened",
    ),
    (
        "under+control put+out puts+out extinguish extinguishes extinguished",
        "out+of+control burning raging",
    ),
    (
        "attend attends attended attending take+part takes+part took+part taken+part taking+part",
        "skip skips skipped boycott boycotts boycotted stay+away stays+away stayed+away staying+away",
    ),
    (
        "postpone postpones postponed delay delays delayed put+back put+off",
        "bring+forward brings+forward brought+forward",
    ),
    (
        "land lands landed landing",
        "take+off takes+off took+off taken+off taking+off",
    ),
    (
        "recover recovers recovered recovering improve improves improved improving",
        "deteriorate deteriorates deteriorated deteriorating worsen worsens worsened worsening",
    ),
    (
        "advance advances advanced advancing",
        "retreat retreats retreated retreating pull+back pulls+back pulled+back",
    ),
    (
        "upgrade upgrades upgraded promote promotes promoted",
        "downgrade downgrades downgraded demote demotes demoted relegate relegates relegated",
    ),
    (
        "help helps helped",
        "hamper hampers hampered hinder hinders hindered",
    ),
    (
        "reach reaches reached score scores scored convert converts converted exceed exceeds exceeded "
        "surpass surpasses surpassed beat beats",
        "miss misses missed spare spares spared fall+short falls+short fell+short",
    ),
    (
        "succeed succeeds succeeded",
        "fail fails failed",
    ),
    (
        "unanimous unanimously",
        "vote+against votes+against voted+against voting+against dissent dissents dissented abstain abstains abstained",
    ),
    (
        "satisfied+with pleased+with happy+with content+with delighted+with",
        "dissatisfied unhappy+with disappointed+with disappointed+by angry+with outraged+by too+lenient too+harsh",
    ),
    (
        "survive survives survived",
        "die dies died",
    ),
)

CONVERSE = frozenset(pair for pair, (one, *_) in enumerate(_OPPOSITES) if one.split()[0] in {"win", "buy", "arrive", "join"})
"""The pairs in which one side's doing is the other's: what one buys another sells."""


def directions(words: Sequence[Word], language: str = "en") -> Iterator[tuple[int, int, int, int]]:
    """The words that say which way something goes, in order: the first and the last, which pair of opposites, and which
    of the two, 0 or 1, or `UNCHANGED`."""
    for first, last, (pair, side) in phrases_in(words, _directions(language)):
        yield first, last, pair, side


@cache
def _directions(language: str) -> Table[tuple[int, int]]:
    """The verbs that go two ways, each with its pair of opposites and which of the two it is."""
    return phrase_table(
        (phrase.replace("+", " "), (pair, side))
        for pair, sides in enumerate(_OPPOSITES if language == "en" else OPPOSITES.get(language, ()))
        for side, phrases in enumerate(sides)
        for phrase in phrases.split()
    )
