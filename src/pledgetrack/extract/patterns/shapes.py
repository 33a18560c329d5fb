r"""Shapes that wordings of several languages share: words for a fall and for what falls, around a share.

``\w{0,20}`` and the like are bounded in whatever is put in, so that every shape takes linear time.
"""


def cut_by(cut: str, thing: str, *, joint: str = "{gap}") -> str:
    """A share by which a thing falls, in whatever order the three stand: "reduce its emissions by 40 %".

    ``joint`` is what may stand between a verb and the thing behind it: no comma where verbs end clauses.
    """
    # "Réduire sa facture de 20 % et ses émissions de 45 %": the first share is not of what comes next.
    of_next = r"(?! (?:et|y|e|und|and) (?:ses|les|sus|las|as|suas|die|ihre|its|el|la|su|los|o|a|os|seu|sua|le|sa|son) [^.;,¤]{0,60}¤)"
    return (
        rf"\b{cut}\b{joint}{{0,70}}?\b{thing}\b{{gap}}{{0,90}}?{{amount}}"
        rf"|\b{cut}\b{{gap}}{{0,40}}?{{amount}}{of_next}(?:, [^.;,¤§]{{0,25}}{{year}},)?[^.;,¤]{{0,50}}?\b{thing}\b"
        rf"|{{amount}}{{gap}}{{0,40}}?\b{cut}\b{joint}{{0,40}}?\b{thing}\b"
        rf"|{{amount}}{{gap}}{{0,35}}?\b{thing}\b{{gap}}{{0,60}}?\b{cut}\b"
        rf"|\b{thing}\b{{gap}}{{0,80}}?\b{cut}\b{{gap}}{{0,50}}?{{amount}}"
        rf"|\b{thing}\b{{gap}}{{0,90}}?{{amount}}{{gap}}{{0,50}}?\b{cut}\b"
        rf"|\b{thing}\b ?: ?- ?{{amount}}"
        rf"|(?<![\w¤§ ])-{{amount}}{{gap}}{{0,25}}?\b{thing}\b|(?<= )-{{amount}}{{gap}}{{0,25}}?\b{thing}\b"
    )


def share_of(thing: str, *, done: str = "", apart: str = "") -> str:
    """A share that is, or is made, something: "80 % of its electricity from renewables", "recycle 70 % of waste".

    Behind what begins with ``apart`` another verb speaks of it: "cut emissions by 40 % and promote renewables".
    """
    if apart:
        return rf"{{amount}}(?:(?! {apart}){{gap}}){{0,85}}?\b{thing}\b|\b{thing}\b{{gap}}{{0,50}}?{{amount}}"
    if not done:
        return rf"{{amount}}{{gap}}{{0,85}}?\b{thing}\b|\b{thing}\b{{gap}}{{0,50}}?{{amount}}"
    return (
        rf"\b{done}\b{{gap}}{{0,50}}?{{amount}}{{gap}}{{0,40}}?\b{thing}\b"
        rf"|\b{done}\b{{gap}}{{0,40}}?\b{thing}\b{{gap}}{{0,60}}?{{amount}}"
        rf"|{{amount}}{{gap}}{{0,40}}?\b{thing}\b{{gap}}{{0,60}}?\b{done}\b"
        rf"|{{amount}}{{gap}}{{0,20}}?\b{done}\b{{gap}}{{0,40}}?\b{thing}\b"
        rf"|\b{thing}\b{{gap}}{{0,60}}?{{amount}}{{gap}}{{0,40}}?\b{done}\b"
        rf"|\b{thing}\b{{gap}}{{0,60}}?\b{done}\b{{gap}}{{0,40}}?{{amount}}"
    )


def held_at(hold: str, thing: str, level: str) -> str:
    """Emissions held at an amount in tonnes: "limit its emissions to 3 million tonnes"."""
    return (
        rf"\b{hold}\b{{gap}}{{0,40}}?\b{thing}\b{{gap}}{{0,50}}?{level}"
        rf"|\b{thing}\b{{gap}}{{0,60}}?\b{hold}\b{{gap}}{{0,40}}?{level}"
        rf"|\b{thing}\b{{gap}}{{0,60}}?{level}{{gap}}{{0,30}}?\b{hold}\b"
    )
