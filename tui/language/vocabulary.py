"""The small closed sets of English words that the rules for clauses and speech go by, all in lower case."""

from __future__ import annotations


def vocabulary(text: str) -> frozenset[str]:
    """The words of `text`, which parts them by white space."""
    return frozenset(text.split())


AUXILIARIES = vocabulary("""
    is are was were am has have had do does did will would can could may might must shall should cannot""")
BASE_AFTER = vocabulary("will would can could may might must shall should cannot do does did to not let let's")
"""After one of these a verb is not finite."""
BE = vocabulary("is are was were am be been being get gets got")
HAVE_OR_BE = BE | vocabulary("has have had having")
CONTRACTING = vocabulary("it he she that there what who here where how everyone")
"""Their 's is a verb."""

PAST = vocabulary("""
    said went came took made gave told became began saw knew thought found met held kept led lost won fell rose grew
    broke spoke wrote drove flew ran sank stood sat sold sent spent struck fought bought brought caught taught built
    felt heard meant paid threw wore drew chose hid rode woke swore tore bore shook stole froze dealt lent slept swept
    wept lit lay fed fled sped shrank drank sang rang swam stuck swung hung dug spun got ate forgot forgave foresaw sued
    vied overtook undertook withdrew understood upheld withstood overcame arose awoke beat shot died lied tied used owed""")
"""Hardly ever anything but a past tense or a past participle."""
PAST_PARTICIPLE_TOO = vocabulary("""
    said told thought found met held kept led lost won sold sent spent struck fought bought brought caught taught
    built felt heard meant paid dealt lent slept swept lit fed fled stuck swung hung dug spun got understood upheld
    withstood beat shot sued used tied owed made left put cut set hit hurt shut split spread read become come run done""")
PAST_OR_OTHER = vocabulary("left put cut set hit hurt shut split spread let quit cost read")
PARTICIPLES = vocabulary("""
    been gone taken given seen known begun broken spoken written driven flown sunk worn drawn chosen hidden ridden
    woken sworn torn borne shaken stolen frozen fallen risen grown thrown shown eaten forgotten beaten bitten blown
    forbidden""")
THIRD_PERSON = vocabulary("""
    says tells makes takes gives gets goes comes becomes begins brings keeps lets means seems appears remains contains
    includes allows provides helps wants believes thinks knows follows requires continues expects hopes wins loses
    insists argues adds warns denies admits accuses suggests indicates confirms announces describes belongs consists
    depends exists involves lacks owns prefers produces reaches receives reduces refuses rejects represents seeks
    sends serves speaks spends stays tries understands writes holds finds feels carries causes buys asks agrees
    accepts opens boasts sits meets improves hails unveils launches urges vows slams retains foils thwarts foresees
    enables explains focuses delivers grows pays wears complements ensures creates operates prevents protects declares
    dies warrants pleads sells thanks""")
THIRD_OR_PLURAL = vocabulary("""
    shows plans offers ends calls claims needs backs stops hits marks features drives cuts sets raises rises falls
    plays demands starts moves works looks leads turns runs stands faces supports fights sees leaves lives lies puts kills
    boosts loses""")
"""Verbs in the third person or nouns in the plural."""
PLAIN = vocabulary("""
    say want believe think know come go make take remain include seem appear begin agree become get give bring keep
    mean follow require continue expect insist argue add warn deny suggest indicate see find feel hold live meet pay
    seek send stay try understand write allow provide deliver describe exist vary tell enjoy complement acknowledge
    accuse raise reach receive lose win build buy sell create develop produce reduce improve expand reject accept join
    introduce protect ensure prevent avoid destroy resign retire recover replace remove restore reopen extend cancel
    suspend deploy""")
PLAIN_OR_NOUN = vocabulary("""
    need show face hope put stand start support work hail fear ask call claim use offer plan help feature leave lie
    range report demand back""")

NOT_SUBJECT = vocabulary("""
    a an the this these those my your his her its our their of in on at by for with from to into about between among
    over under after before during without within against through than and or but nor be been being is are was were am
    has have had not no very more most less least some any each every both either neither such newly recently so too
    well highly""")
PERSONAL = vocabulary("i we you they he she it who which that there everyone everybody nobody someone this what")
DETERMINERS = vocabulary("""
    a an the this these those my your his her its our their some any each every no all both another several one two
    three four five six seven eight nine ten""")
PREPOSITIONS = vocabulary("""
    of in on at by for with from to into about between among over under after before during without within against
    through since until toward towards upon across around near behind beyond despite amid amongst as per via like
    unlike onto off out up down along inside outside above below besides except""")
ADVERBS = vocabulary("""
    also then now never ever still just already again soon later first once twice often always sometimes even only not
    almost nearly perhaps maybe possibly probably further instead rather thus hence therefore however meanwhile today
    yesterday tomorrow tonight too so far earlier reportedly allegedly initially twice""")
NOT_ED = vocabulary("""
    united need indeed speed feed seed breed hundred sacred naked wicked unprecedented aged armed exceed proceed
    succeed embed bleed so-called""")
NOT_ING = vocabulary("""
    nothing something anything everything during morning evening king spring string bring being according including
    following regarding concerning considering building meeting wedding ceiling beijing""")

COORDINATORS = vocabulary("and but or nor yet")
RELATIVES = vocabulary("which who whom whose where")
SUBORDINATORS = vocabulary("""
    after before while because although though if unless until till once when whenever since whereas as lest so""")
ASKED_IF = vocabulary("""
    ask asked asking asks certain check checked clear decide decided decides deciding determine determined doubt doubted
    doubtful doubts establish established know known knows say saying says see seeing seen sure tell uncertain unclear unknown
    unsure wonder wondered wondering wonders""")
"""What "if" begins behind these is a question: "it is not known if"."""
TEMPORAL = vocabulary("after before when once since until")
"""A clause after one of these dates the main one: a speech verb in it is what happened, not who vouches for it."""
HEDGES = vocabulary("possibly perhaps probably maybe potentially")

VERBS_OF_SAYING = vocabulary("""
    said says say told tells tell announced announces claimed claims added adds warned warns wrote
    writes reported reports stated states confirmed confirms noted notes insisted insists argued argues explained
    explains declared declares acknowledged acknowledges admitted admits replied revealed reveals predicted predicts
    promised vowed pledged alleged alleges tweeted posted stressed stresses emphasised emphasized remarked observed
    recalled testified believes believe thinks think thought hopes speculated suggested suggests estimated estimates
    concluded complained joked quipped asserted maintains maintained contended cautioned conceded answered agreed
    disclosed ruled allege claim report warn argue insist estimate predict admit confirm announce acknowledge
    indicated indicate indicates suggest show shows showed found reads read repeated reiterated""")
KNOWING = vocabulary("""
    believed hoped feared thought knew felt learned realised realized understood expected heard saw decided""")
BARE_COMPLEMENT = vocabulary("""
    said says say told tells announced claimed claims claim allege added adds warned warns wrote insisted
    insists insist confirmed confirms stated states believes believe thinks think thought hopes speculated argued argues
    admitted admits predicted predicts promised vowed pledged alleged alleges noted suggested reported warn argue predict
    conceded acknowledged maintained maintains complained joked tweeted""")
"""Verbs that need no "that": "said it would" is a report, "showed the troops were" usually shows the troops."""
AFTER_CLAIM = VERBS_OF_SAYING - vocabulary("""
    show shows showed found believe think agreed recalled indicate promised vowed""")
"""These also follow what they report: "…, officials said"."""
INVERTED = vocabulary("said says say")
"""These stand before their subject after a claim without quotation marks: "…, said a spokesman"."""
SAYING = vocabulary("""
    saying adding telling noting warning claiming insisting arguing stating stressing announcing explaining declaring
    acknowledging admitting confirming reporting suggesting alleging writing""")
BEFORE_SAYING = vocabulary("speaking asked addressing responding talking writing appearing quoting quoted")
"""A participle of these in front of "X said" belongs to the saying: "Speaking in Berlin, she said"."""
URGED = vocabulary("urged told asked called warned ordered advised")
LISTENERS = vocabulary("reporters journalists parliament lawmakers media them him her me us investors viewers")
REJECTING = vocabulary("""
    reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing refute
    refutes refuted refuting""")
"""Verbs that deny what is claimed, but not what is offered."""
EVIDENCE = vocabulary("indications signs reports estimates suggestions rumours rumors allegations claims findings")
"""What is told by "Early indications were that …"."""
MONTHS = vocabulary("""
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept
    sep oct nov dec""")
DATES = MONTHS | vocabulary("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight")
TIMES = DATES | vocabulary("morning afternoon evening night earlier later week month year last this early late")
SOURCES = vocabulary("""
    report reports police officials official sources source study poll survey experts expert analysts""")
TITLES = vocabulary("""
    president minister chancellor premier spokesman spokeswoman spokesperson secretary chief chairman chairwoman ceo
    cto cfo director senator governor general capt captain cpl sgt lt col colonel mayor king queen prince judge
    professor coach manager officer leader ambassador commissioner sheriff analyst economist attorney lawyer founder
    editor official""")
CONNECTIVES = vocabulary("""
    and but or while as although though whereas because that when after before if so yet which who until unless since""")
