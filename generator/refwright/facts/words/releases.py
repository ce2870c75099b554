"""Releases and ends of life: ``since 2.1``, ``deprecated since 2.0, use b``, ``removed in 3.0``."""

from __future__ import annotations

from dataclasses import dataclass

from refwright.base.patterns import Match, compile_pattern, first_found
from refwright.facts.words.marks import unmarked
from refwright.facts.words.vocabulary import Words


@dataclass(frozen=True, slots=True)
class DeprecationReading:
    """What words say of an end: since when, what to use instead, why, and the words."""

    words: str
    since: str | None = None
    replacement: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ReleasesReading:
    """What a sentence says of releases of the thing itself."""

    since: str | None = None
    deprecated: DeprecationReading | None = None
    removed: str | None = None
    modified: str | None = None


_RELEASE = r"v?(?P<release>\d+(?:\.\d+){0,4}(?:[-+][\w.]+)?|20\d\d-\d\d(?:-\d\d)?)"
_GONE = r"(?:deprecated|obsoleted?|discontinued|retired|superseded|sunset(?:ted)?)"
_IS_GONE = compile_pattern(
    rf"(?:^|[\s(\[*~:;,.–—-])(?P<not>(?:not|no\s+longer|un|never)\s*-?)?{_GONE}(?:\b|[:;.)!])"
)
_OF_OTHERS = compile_pattern(
    rf"\b(?:the|a|an|any|all|some|its|other|old|these|those|of|using|use|with|for|if|when|whether|returns?|include|includes|contains?|list)\s+(?:\w+\s+)?{_GONE}\s+\pL"
)
_OF_ITSELF = compile_pattern(
    rf"^\W*(?:{_GONE}\b|(?:this|the|it)\b(?:\s+\w+){{0,3}}?\s*(?:is|are|was|were|has\s+been|have\s+been|became|will\s+be)\s+(?:\w+\s+)?{_GONE}\b|(?:is|was|has\s+been)\s+(?:now\s+)?{_GONE}\b)|[(\[]\s*{_GONE}\b|\b{_GONE}\s*(?:since|as\s+of|from|in|starting|after|[:;!]|[)\]]|$|\.\s*$)|[-–—,;:]\s*{_GONE}\b|\*\*{_GONE}"
)
_SINCE_GONE = compile_pattern(
    rf"\b{_GONE}\W*\s*(?:and\s+\w+\s+)?(?:since|as\s+of|from|in|starting\s+(?:with|from|in)|after|by|with|on|at)?\s*:?\s*(?:\w+\s+)?(?:release\s+|version\s+)?{_RELEASE}"
)
_INSTEAD = (
    compile_pattern(
        r"\b(?:use|prefer|see|replaced\s+(?:by|with)|superseded\s+by|in\s+favou?r\s+of|switch\s+to|migrate\s+to|favou?r)\s+(?:instead\s+)?(?:the\s+|an?\s+|new\s+)*(?P<code>`[^`]{1,100}`|\"[^\"]{1,100}\"|“[^”]{1,100}”)"
    ),
    compile_pattern(
        r"\b(?:use|prefer|see|replaced\s+(?:by|with)|superseded\s+by|in\s+favou?r\s+of|switch\s+to|migrate\s+to|favou?r)\s+(?:the\s+(?:new\s+)?)?(?:field\s+|attribute\s+|property\s+|parameter\s+|method\s+|event\s+)?(?P<code>[\pL_$][\pL\pN_$]*(?:[.:/-][\pL\pN_$]+)*(?:\(\))?)(?:\s+(?:instead|in\s+place|for\s+this)|\s*[.;,)\]]|\s*$|\s+(?:field|attribute|property|parameter|method|event)\b)"
    ),
    compile_pattern(r"\binstead,?\s+use\s+(?:the\s+)?(?P<code>`[^`]{1,100}`|[\pL_$][\pL\pN_$.]*)"),
)
_NO_NAME = frozenset(
    "it this that the a an them these those instead of with one another only documentation below above other new".split()
)
_REMOVED = compile_pattern(
    rf"\b(?:removed|deleted|dropped|withdrawn|will\s+be\s+removed|gone|unsupported|end\s+of\s+life)\s+(?:in|from|since|as\s+of|with|starting\s+(?:with|from|in)|by|on|after)?\s*:?\s*(?:the\s+)?(?:\w+\s+)?(?:release\s+|version\s+)?{_RELEASE}"
)
STRUCK = "struck through"
"""What a page says of a name or a value that it only strikes through."""
_STRUCK = compile_pattern(r"^~~.{1,300}~~$")
_REMARK = compile_pattern(rf"\b{_GONE}\b[\s:;,.*)\]–—-]*(.*)$")
_ABOUT_OTHERS = compile_pattern(
    r"^\W*(?:in|for|before|until|up\s+to|prior\s+to|unlike)\b.*,|"
    r"\b(?:are|is|were|was|can\s+be|may\s+be|has\s+been|have\s+been|also|now|no\s+longer)\s+(?:also\s+|now\s+|only\s+|no\s+longer\s+)?(?:accepted|supported|allowed|returned|included|ignored|required|optional|mandatory|possible|used|sent|limited|renamed|changed|modified|updated|deprecated|removed|empty|null|present|enabled|disabled|filled|set|encoded|measured|given|default|true|false)\b"
)
_ITSELF = compile_pattern(
    r"\b(?:this|the)\s+(?:property|attribute|parameter|field|member|event|method|value|type|function|option|object|message|one|enum|enumeration|element|argument|key|feature|call|command|header)\s+(?:is|was|has\s+been)\b|^(?:it|this)\s+(?:is|was|has\s+been)\s+(?:added|introduced|available|new|supported)\b|\(|\[|^\W*(?:since|available|added|introduced|new|starting|beginning|as\s+of|supported|from|version|first)\b"
)


def read_releases(sentence: str, words: Words) -> ReleasesReading:
    """Read what one sentence says of the releases of the thing that it describes.

    *Since* is no release of the thing where the sentence speaks of a deprecation, a default or
    of something else that came (``Lists are accepted since 2.4``).
    """
    deprecated = read_deprecation(sentence, words)
    removed = _REMOVED.search(sentence)
    since = None
    if deprecated is None and removed is None and not _speaks_of_others(sentence):
        found = first_found(words.found("since"), unmarked(sentence))
        since = found["release"] if found else None
    changed = first_found(words.found("modified"), unmarked(sentence))
    return ReleasesReading(
        since,
        deprecated,
        removed["release"] if removed else None,
        changed["release"] if changed else None,
    )


def _speaks_of_others(sentence: str) -> bool:
    if _LED_BY_RELEASE.match(sentence):
        return False
    if _DEFAULT.search(sentence) or (_CHANGED.match(sentence) and not _CAME.search(sentence)):
        return True
    return bool(_ABOUT_OTHERS.search(sentence)) and not _ITSELF.search(sentence)


_LED_BY_RELEASE = compile_pattern(
    r"^\W*[(\[]\s*(?:since|new|added|available|introduced)\b[^()]*[)\]]"
)
_CHANGED = compile_pattern(
    r"^\W*(?:since|starting\s+(?:with|from|in)|beginning\s+(?:with|from|in)|as\s+of|from|in)\s+(?:\w+\s+){0,2}v?\d[\d.]*,?\s+(?:on,?\s+)?.*\b(?:can|may|must|also|no\s+longer|could)\b"
)
"""``Starting with 2.2, this can be a list``: a change, and not when the thing came."""
_CAME = compile_pattern(r"\b(?:added|introduced|new|available|is\s+supported|exists?|first)\b")
_DEFAULT = compile_pattern(r"\bdefaults?\b")


def read_deprecation(sentence: str, words: Words) -> DeprecationReading | None:
    """Read that the thing is deprecated; of other things that are, nothing is read."""
    plain = sentence.strip()
    if _STRUCK.match(plain):
        return DeprecationReading(plain.strip("~"))
    own = first_found(words.found("deprecated"), plain)
    found = _IS_GONE.search(plain)
    if own is None and (found is None or found["not"]):
        return None
    if own is None and not _OF_ITSELF.search(plain):
        return None
    if own is None and _OF_OTHERS.search(plain) and not _OF_ITSELF.match(plain):
        return None
    since = _SINCE_GONE.search(plain)
    said = own["words"].strip() if own else plain
    return DeprecationReading(
        said, since["release"] if since else None, _replacement(plain), _reason(plain)
    )


def _replacement(sentence: str) -> str | None:
    for pattern in _INSTEAD:
        if (found := pattern.search(sentence)) and (name := _bare(found)):
            return name
    return None


def _bare(found: Match) -> str | None:
    name = found["code"].strip('`"“”').removesuffix("()").strip()
    return None if name.casefold() in _NO_NAME else name


def _reason(sentence: str) -> str | None:
    found = _REMARK.search(sentence.replace("**", ""))
    rest = found[1].strip(" .)]*") if found else ""
    return rest or None
