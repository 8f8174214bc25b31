"""English verbs and phrases that go two ways: to rise and to fall, to win and to lose, in public and behind closed doors.

A row is a pair of opposites, some with a third side on which a thing stays as it was. A star behind a verb stands for all
its forms, a plus parts the words of a phrase, a tilde a verb from a particle that ends its clause. A word may stand in
several rows: who declines is less, or refuses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_EXCLUDING: Sequence[tuple[str, ...]] = (
    (
        "rise* increase* climb* soar* jump* surge* gain* grow* raise* widen* create* go*+up close*~higher end*~higher "
        "finish*~higher trade*~higher",
        "fall* decrease* decline* drop* dip* ease* slide* slip* sink* plunge* slump* shrink* tumble* cut cuts lower* narrows "
        "narrowed narrowing go*+down come*+down close*~lower end*~lower finish*~lower trade*~lower",
        "unchanged flat steady freeze* stay*+the+same remain*+the+same",
    ),
    (
        "scale*+up step*+up expand* intensify* escalate*",
        "scale*+back scale*+down wind*+down reduce* curb* contracted contracting",
    ),
    (
        "accept* approve* back* endorse* support* grant* adopt* ratify* receive* pass passes passed",
        "reject* oppose* refuse* ignore* veto* block* vote*+down decline* turn*+down",
    ),
    ("open opens opened reopen*", "close closes closed shut shuts seal*"),
    (
        "begin* start* resume* continue* go*+ahead go*+on",
        "end* stop* halt* suspend* adjourn* abandon* call*+off cancel* cancelled cancelling scrap*",
    ),
    (
        "strengthen* appreciate* gain*+strength gather*+strength gain*+momentum gather*+momentum",
        "weaken* depreciate* lose*+strength lose*+momentum",
    ),
    (
        "arrest* detain* jail* in+custody in+captivity still+held still+being+held behind+bars",
        "release* free frees freed on+the+run at+large",
    ),
    ("confirm* admit* acknowledge* confess* claim*+responsibility", "deny* refute* dispute*"),
    ("hire* appoint* employ* reinstate* rehire*", "fire* sack* dismiss* lay*+off cut*+jobs cutting+staff shed*+jobs"),
    (
        "praise* welcome* hail* defend* justify* applaud* commend* laud* stand*+by",
        "criticise* criticize* condemn* slam* denounce* lambast* deplore* apologise* apologize*",
    ),
    ("convict* guilty", "acquit* cleared"),
    (
        "ban* prohibit* forbid* outlaw* criminalise* criminalize*",
        "allow* permit* legalise* legalize* decriminalise* decriminalize*",
    ),
    (
        "build builds built construct* withstand* intact undamaged unscathed",
        "destroy* demolish* wreck* sweep*+away wash*+away burn*+down collapse*",
    ),
    ("stay*+on", "step*+down stand*+down resign*"),
    ("uphold*", "overturn* quash* annul* reverse* strike*+down throw*+out"),
    ("lift* repeal* relax* loosen* ease*", "impose* reimpose* extend* tighten*"),
    ("under+control put*+out extinguish*", "out+of+control burning raging"),
    ("attend* take*+part", "skip* boycott* stay*+away"),
    ("postpone* delay* put*+back put*+off", "bring*+forward"),
    ("land*", "take*+off"),
    ("recover* improve*", "deteriorate* worsen*"),
    ("advance*", "retreat* pull*+back"),
    ("upgrade* promote*", "downgrade* demote* relegate*"),
    ("help* benefit benefits benefited boost*", "hamper* hinder* harm*"),
    ("reach* score* convert* exceed* surpass* beat beats", "miss misses missed spare* fall*+short"),
    ("succeed* in+working+order", "fail*"),
    ("unanimous unanimously", "vote*+against dissent* abstain*"),
    (
        "satisfied+with pleased+with happy+with content+with delighted+with",
        "dissatisfied unhappy+with disappointed+with disappointed+by angry+with outraged+by too+lenient too+harsh",
    ),
    ("survive*", "die* killed"),
    ("readmit* reinstate*", "expel* suspend*"),
    ("disclose* reveal* publicise* publicize*", "conceal* hide* withhold* cover*+up"),
    ("encourage*", "discourage* deter*"),
    ("accelerate* quicken* speed*+up", "decelerate* slow* slow*+down"),
    ("shorten*", "lengthen* extend* prolong*"),
    ("nationalise* nationalize*", "privatise* privatize*"),
    ("deploy* dispatch*", "withdraw*"),
    ("merge* unite unites", "split*"),
    ("found recovered", "still+missing unaccounted+for"),
    ("in+public publicly in+the+open", "behind+closed+doors in+private privately in+secret secretly"),
    ("in+person face+to+face", "by+video via+video by+videolink remotely by+telephone by+phone"),
    ("make*+progress made+headway making+headway make+headway", "stall* founder* deadlocked at+an+impasse in+stalemate"),
    ("in+good+health healthy", "in+poor+health sick ill unwell"),
    ("enough sufficient plenty+of", "short+of run*+out+of"),
    ("sign*", "veto* still+to+sign"),
    ("appeal* challenge*", "accept*"),
    ("blame*", "take*+responsibility take*+the+blame accept*+responsibility accept*+the+blame"),
    ("for+free free+of+charge be+free is+free are+free was+free were+free", "cost costs"),
    ("treat*~well treat*~correctly treat*~humanely treat*~decently treat*+well", "torture* mistreat* abuse* beaten"),
    ("know*+each+other", "strangers"),
    ("agree agrees agreed", "disagree* divided deadlocked at+odds"),
    ("cheaper less+expensive", "dearer costlier more+expensive"),
    ("renew* extend*", "terminate* expire* lapse*"),
    ("surrender* capitulate*", "hold*+out fight*+on"),
    ("obey* heed* comply* honour* honor*", "defy* flout* disobey* violate* breach*"),
    ("warm* thaw*", "cool* chill*"),
    ("explode* detonate*", "defuse*"),
    ("evacuate*", "stay*+put shelter*+in+place stay*+indoors"),
    ("overestimate* overstate*", "underestimate* understate*"),
    ("protect* safeguard*", "endanger* jeopardise* jeopardize*"),
    ("safely landed+safely", "crash*"),
)
_CONVERSE: Sequence[tuple[str, ...]] = (
    ("win* keep* retain* victory+for win+for", "lose* fall*+short defeat+for loss+for"),
    ("buy* acquire* purchase*", "sell*"),
    ("arrive* enter*", "leave* depart*"),
    ("join*", "stay*+outside quit quits walk*+out pull*+out"),
    ("lend* loan*", "borrow*"),
    ("import*", "export*"),
    ("lead leads led", "trail*"),
    ("save saves saved", "let*+in concede*"),
)
"""Of these one side's doing is the other's: what one buys another sells."""
OPPOSITES = (*_EXCLUDING, *_CONVERSE)
CONVERSE = frozenset(range(len(_EXCLUDING), len(OPPOSITES)))
"""The rows in which what two do may be one thing."""

_IRREGULAR = dict(
    line.split(maxsplit=1)
    for line in (
        "rise rose risen,grow grew grown,go went gone,fall fell fallen,slide slid,sink sank sunk,shrink shrank shrunk,"
        "come came,freeze froze frozen,wind wound,begin began begun,forbid forbade forbidden,stand stood,withstand withstood,"
        "sweep swept,burn burnt burned,uphold upheld,strike struck,throw threw thrown,put put,take took taken,know knew known,"
        "bring brought,leave left,hide hid hidden,withhold withheld,speed sped,withdraw withdrew withdrawn,split split,"
        "hold held,run ran,fight fought,win won,keep kept,lose lost,buy bought,sell sold,lend lent,shed shed,cut cut,lay laid,"
        "make made,let let"
    ).split(",")
)  # fmt: skip
_DOUBLING = frozenset(
    "drop dip slip stop step ban skip slam admit readmit permit acquit annul expel deter omit scrap put forbid begin win "
    "split shed cut let run".split()
)
"""Verbs that double their last letter before an ending."""


def phrases(side: str) -> Iterator[str]:
    """The phrases of one side of a row, each verb in all its forms."""
    for phrase in side.split():
        verb, star, rest = phrase.partition("*")
        for form in _forms(verb) if star else (verb,):
            yield (form + rest).replace("+", " ")


def _forms(verb: str) -> Iterator[str]:
    """All forms of an English verb."""
    stem = verb + verb[-1] if verb in _DOUBLING else verb
    yield verb
    yield verb[:-1] + "ies" if re.search("[^aeiou]y$", verb) else verb + ("es" if re.search("([sxzo]|ch|sh)$", verb) else "s")
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb].split()
    else:
        yield verb[:-1] + "ied" if re.search("[^aeiou]y$", verb) else stem.removesuffix("e") + "ed"
    yield verb[:-2] + "ying" if verb.endswith("ie") else (stem[:-1] if re.search("[^eo]e$", stem) else stem) + "ing"
