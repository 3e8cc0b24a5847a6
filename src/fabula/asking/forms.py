"""Forms: what plain questions look like, and which kind of question each is."""

from __future__ import annotations

from fabula.asking.question import Kind

_DO = r"(?:do|does|did|has|have|had|is|are|was|were)(?:n['’]t)?"
_KNOW = r"(?:know|knows|knew|known|learn|learnt|learned|find out|found out|hear|heard|aware|realise|realize)"
_THINK = (
    r"(?:believes?|believed|thinks?|thought|supposes?|supposed|suspects?|suspected|fears?|feared|hopes?|hoped|"
    r"doubts?|doubted|expects?|expected|remembers?|remembered)"
)
# Words for what somebody feels toward somebody, as a verb and after "is".
_FEEL = (
    r"(?:loves?|loved|hates?|hated|likes?|liked|dislikes?|disliked|despises?|despised|adores?|adored|misses|missed|"
    r"miss|trusts?|trusted|envy|envies|envied|resents?|resented|admires?|admired|pity|pities|pitied)"
)
_MOOD = (
    r"(?:in love|angry|furious|mad|cross|annoyed|jealous|afraid|scared|proud|ashamed|fond|wary|envious|"
    r"disappointed|upset|happy|worried|sorry)"
)
_TOWARD = r"(?:about|toward|towards|for|with|at|of|to)"
_SAY = r"(?:say|says|said|mention|mentioned)"
_TELL = r"(?:tell|tells|told|texts?|texted|emails?|emailed|warns?|warned|informs?|informed)"
_TELL_TO = (
    r"(?:admit|admits|admitted|confess|confesses|confessed|explain|explains|explained|mention|mentions|mentioned|"
    r"reveal|reveals|revealed|whisper|whispers|whispered|write|writes|wrote|written) to"
)
_TELL_WHOM = rf"(?:{_TELL}|{_TELL_TO})"
_NOT = r"(?:do|does|did|has|have|had|is|are|was|were)n['’]t"
_HIDE = r"(?:hide|hides|hiding|hid|hidden|keep|keeps|keeping|kept|conceal|concealing|concealed)"
_LIE = r"(?:lie|lies|lied|lying)"
_PROMISE = (
    r"(?:promise|promises|promised|swear|sworn|vow|vowed|plan|planned|planning|intend|intends|intended)"
)
_PUT = r"(?:keep|kept|hide|hid|hidden|put|leave|left|store|bury|buried)"
_ON = r"(?:about|of|that|whether|if|how|why|where)"  # leads to what is told
_HOW = r"(?:when|since when|how|from whom?)"
_WRONG = r"(?:wrong|right|mistaken|deceived)"
_YET = r"(?: yet| already| by then| so far)?"
_OF = r"(?:\s+(?:about|of|that|whether|if|how|why|where|when|who|what)\b)?"
_ABOUT = rf"(?:{_OF}\s+(?P<words>.+))?"
_WHO = r"(?P<who>.+?)"
_IS = r"(?:is|are|was|were)"
_WHAT = rf"what(?:['’]s| {_IS})"
_TIE = (  # what two people may be asked to be
    r"(?:(?:a |an )?(?:couple|pair|item)|(?:best |close |good )?friends|lovers|enemies|rivals|colleagues|"
    r"partners|allies|family|relatives|related|connected|siblings|brothers|sisters|cousins|twins|married|"
    r"engaged|together|dating|close|in love)"
)

_NAME = r"(?:(?:full|first|last|real|other|family) )?(?:sur|nick)?(?:name|pronoun)s?"
_WHEN = r"to|of|with|on|at|in|after|before|between|during|when|while"
_HAPPEN = r"(?:happen(?:s|ed|ing)?|becomes?|became)"

# The first that fits decides. ``who``, ``whose`` and ``to`` are names, ``words`` what it is about.
FORMS: tuple[tuple[Kind, str], ...] = (
    ("who-knows", rf"{_DO} (?:any|every|some|no)(?:body|one) {_KNOW}{_YET}{_OF}\s+(?P<words>.+)"),
    ("who-knows", rf"who(?: else)?(?: {_DO})?(?: already)? {_KNOW}{_YET}{_OF}\s+(?P<words>.+)"),
    (
        "who-knows",
        rf"who(?: {_DO})? (?:overheard|overhears?) (?P<who>.+?)(?: {_SAY}{_OF}\s+(?P<words>.+))?",
    ),
    ("who-knows", rf"who (?:was|were|is|are|has been|have been|had been|got) told{_OF}\s+(?P<words>.+)"),
    ("what-knows", rf"what {_NOT} (?P<to>(?!any).+?) (?:{_KNOW}|been told){_ABOUT}"),
    ("what-knows", rf"what {_DO} (?P<to>(?!any|no).+?) (?:not|never) (?:{_KNOW}|been told){_ABOUT}"),
    ("what-knows", rf"what {_NOT} {_WHO} {_TELL_WHOM} (?P<to>(?!any).+?){_ABOUT}"),
    ("what-knows", rf"what {_DO} {_WHO} (?:not|never) {_TELL_WHOM} (?P<to>(?!any).+?){_ABOUT}"),
    ("what-knows", rf"what {_DO} {_WHO} {_HIDE} from (?P<to>(?!every).+)"),
    ("told", rf"what {_DO} {_WHO} (?P<lies>{_LIE})(?: to (?P<to>.+?))? about"),
    ("told", rf"(?:who|whom) {_DO} {_WHO} (?P<lies>{_LIE}) to(?: about)?"),
    (
        "told",
        rf"what {_DO} {_WHO} (?P<promises>{_PROMISE})(?: (?:to )?(?P<to>(?!(?:to )?do$).+?))?(?: to do)?",
    ),
    ("told", rf"what {_DO} (?P<both>.+ and .+?) (?:talk|speak|argue|quarrel|fight)(?:ing|ed)? about"),
    ("told", rf"what {_DO} (?P<both>.+ and .+?) (?:say|tell) (?:to )?(?:each other|one another)"),
    ("told", rf"who (?:{_DO} )?(?P<lies>{_LIE})(?: to (?P<to>.+))?"),
    ("told", rf"what (?P<lies>lies) {_DO} {_WHO} {_TELL}(?: (?P<to>.+))?"),
    ("told", rf"what {_DO} (?P<to>.+?) {_KNOW} from {_WHO}"),
    ("told", rf"what(?: all)? {_DO} {_WHO} {_TELL_WHOM} (?P<to>.+?)(?:\s+(?:about|of)\s+(?P<words>.+))?"),
    ("told", rf"{_DO} {_WHO} {_TELL_WHOM} (?P<to>.+?)\s+{_ON}\s+(?P<words>.+)"),
    ("told", rf"{_DO} {_WHO} {_TELL_WHOM} (?P<rest>.+)"),
    ("told", rf"who {_TELL_WHOM} (?P<to>.+?)\s+{_ON}\s+(?P<words>.+)"),
    ("told", rf"who {_TELL_WHOM} (?P<to>.+)"),
    ("told", rf"whom? {_DO} {_WHO} {_TELL}{_ABOUT}"),
    ("told", rf"what {_DO} {_WHO} {_SAY} to (?P<to>.+)"),
    ("told", rf"whom? {_DO} {_WHO} (?:talk|speak)(?:ing)? (?:to|with)(?: most)?{_ABOUT}"),
    ("told", r"who (?:(?:is|was) )?(?:talk|speak|spoke)(?:s|ed|ing)? (?:to|with) (?P<to>.+)"),
    ("who", rf"how {_DO} {_WHO} and (?P<to>.+?) know (?:each other|one another)"),
    ("what-knows", rf"what {_DO} {_WHO}(?: ever)? (?:overhear|overheard|{_KNOW}){_ABOUT}"),
    ("what-knows", rf"(?:{_HOW} )?{_DO} {_WHO}(?: already| ever| yet| still not)? {_KNOW}{_YET}{_ABOUT}"),
    ("where", rf"where {_DO} .+? {_PUT} (?P<thing>.+)"),
    (
        "where",
        rf"where(?: {_DO})? {_WHO}(?: (?P<words>go|gone|went|going|run|move))?"
        r"(?: (?:now|stay|staying|live|living|hide|hiding|hidden|kept|buried|end up))?",
    ),
    ("feels", rf"(?:how|what) {_DO} {_WHO} feel(?:ing)?(?: {_TOWARD} (?P<to>.+))?"),
    ("feels", rf"{_DO} {_WHO} (?P<words>{_FEEL}) (?P<to>.+)"),
    ("feels", rf"whom? {_DO} {_WHO} (?P<words>{_FEEL})"),
    ("feels", rf"who(?: {_DO})? (?P<words>{_FEEL}) (?P<to>.+)"),
    ("feels", rf"who {_DO} (?P<words>{_MOOD}) {_TOWARD} (?P<to>.+)"),
    ("feels", rf"whom? {_DO} {_WHO} (?P<words>{_MOOD}) {_TOWARD}"),
    ("feels", rf"{_DO} {_WHO} (?P<words>{_MOOD})(?: {_TOWARD} (?P<to>.+))?"),
    ("believes", rf"what {_DO} {_WHO} {_THINK}{_ABOUT}"),
    ("believes", rf"what {_DO} {_WHO} (?P<words>afraid|scared|frightened) of"),
    ("believes", rf"what {_DO} {_WHO} {_WRONG} about"),
    ("believes", rf"who {_DO} {_WRONG} about (?P<words>.+)"),
    ("believes", rf"{_DO} {_WHO} {_WRONG} about (?P<words>.+)"),
    ("believes", rf"{_DO} {_WHO} {_THINK}{_ABOUT}"),
    ("believes", rf"who {_THINK}{_OF}\s+(?P<words>.+)"),
    ("says", rf"what {_DO} {_WHO} {_SAY}{_ABOUT}"),
    ("says", rf"{_DO} {_WHO} {_SAY}{_OF}\s+(?P<words>.+)"),
    ("says", rf"who {_SAY}{_OF}\s+(?P<words>.+)"),
    ("told", rf"{_DO} {_WHO} (?P<lies>{_LIE})(?: to (?P<to>.+))?"),
    ("search", rf"(?:{_WHAT}|what(?: has)?) {_HAPPEN} (?:{_WHEN}) (?P<words>.+)"),
    ("who", rf"how (?P<words>old) {_IS} {_WHO}|{_WHAT} (?P<whose>.+?)['’]s? (?P<age>age)"),
    ("who", rf"{_IS} {_WHO} (?:still |really |already )?(?P<words>dead|alive)"),
    ("who", rf"(?:(?:how|when|where|why) )?{_DO} {_WHO} (?P<words>die|died|survived?)"),
    ("who", rf"who {_IS} (?P<words>dead)|who (?:has |have )?(?P<died>died|dies)"),
    ("who", rf"what colou?r {_IS} (?P<whose>.+?)['’]s? (?P<words>eyes|hair)"),
    ("who", rf"what colou?r(?:ed)? (?P<words>eyes|hair) {_DO} {_WHO} have"),
    ("who", rf"{_IS} {_WHO} and (?P<to>.+?) (?:still )?{_TIE}"),
    ("who", rf"who {_IS} {_TIE} (?:to|with) (?P<whose>.+)"),
    ("who", rf"(?:(?:how|who|what) )?{_IS} {_WHO} (?:{_TIE} )?to (?P<to>.+)"),
    ("who", rf"{_WHAT} (?:the )?relation(?:ship)? (?:between|of) {_WHO} (?:and|to|with) (?P<to>.+)"),
    ("who", rf"{_WHAT} (?P<whose>.+?)['’]s? {_NAME}"),
    ("who", rf"{_WHAT} (?P<whose>.+?) called|what pronouns {_DO} {_WHO} (?:use|have|go by)"),
    ("who", rf"how (?:many lines|much|often) {_DO} {_WHO} (?:have|say|speak|talk|get)"),
    ("who", rf"(?:who(?: is| was| are| were|['’]s)|tell me about) {_WHO}"),
)
