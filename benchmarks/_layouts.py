# ruff: noqa: E501
"""Accounts of meetings in our own words, and the kinds of page that such accounts are published on."""

from collections.abc import Callable, Sequence
from html import escape

# A kind (p, h, q, li, row) and its words. The first is the headline.
Account = Sequence[tuple[str, str]]

ACCOUNTS: tuple[Account, ...] = (
    (
        ("h1", "Harbour cities agree on shore power at Rotterdam meeting"),
        ("p", "ROTTERDAM, 14 March 2023. Mayors of eleven harbour cities met in Rotterdam on Tuesday to speak about ships that burn oil while they lie at the quay."),
        ("p", "Hamburg said that four of five berths for large ships would have power from the shore by 2028. Antwerp aims at 2030."),
        ("q", "“We have talked about clean ports for twenty years, and now the cables are in the ground,” said Karin Vos, Rotterdam’s alderwoman for the climate."),
        ("p", "Not all of the cities went that far."),
        ("p", "Gdansk is still looking for money, and its deputy mayor said that no date would be named before the state had decided who pays."),
        ("h2", "What the cities named"),
        ("li", "Hamburg: 80% of large berths by 2028"),
        ("li", "Antwerp: all berths by 2030"),
        ("li", "Gothenburg: done since 2021"),
        ("p", "The next meeting is to be held in Gothenburg in autumn."),
    ),
    (
        ("h1", "City council votes for a climate plan after nine hours"),
        ("p", "The city council of Leeford has adopted a plan under which the city is to be carbon neutral by 2038, twelve years before the date of the national law."),
        ("p", "Thirty-one members voted for the plan and eighteen against it. Two were absent."),
        ("p", "The plan asks for heat networks in the old town, 400 new buses and the end of gas in council homes."),
        ("q", "“Nobody in this room believes that it will be easy,” said the council’s leader, Amrit Gill. “It will cost less than doing nothing.”"),
        ("h2", "Steps on the way"),
        ("row", "Year|Cut against 2005"),
        ("row", "2027|45%"),
        ("row", "2033|78%"),
        ("row", "2038|100%"),
        ("p", "The opposition called the figures guesses. Its speaker, Tom Harker, said that emissions of the city had fallen by a fifth in fifteen years and would have to fall four times as fast."),
        ("p", "A review is due each spring; the first is to be published in April 2025."),
    ),
    (
        ("h1", "Bürgermeister beraten in Freiburg über Wärme aus Abwasser"),
        ("p", "Vierzehn Bürgermeisterinnen und Bürgermeister aus drei Ländern haben sich am Donnerstag in Freiburg getroffen, um über Wärme aus Abwasser zu sprechen."),
        ("p", "Basel heizt schon heute neunhundert Wohnungen auf diese Weise. Bis 2035 sollen es zehnmal so viele sein."),
        ("q", "„Die Energie fließt unter unseren Füßen weg“, sagte die Straßburger Stadträtin Claire Weber."),
        ("p", "Freiburg will bis 2035 klimaneutral werden, Straßburg bis 2050."),
        ("h2", "Kritik aus den Umlandgemeinden"),
        ("p", "Die kleineren Orte fühlen sich übergangen. Ihre Netze gehören Zweckverbänden, die nicht eingeladen waren."),
        ("p", "Ein zweites Treffen soll im Mai folgen."),
    ),
)  # fmt: skip

_COOKIES = "We and our 214 partners store information on your device. By 2030 we want all of our servers to run on green power."
_TEASERS = (
    ("Copenhagen drops its 2025 goal", "The mayor said on Monday that Copenhagen will not be carbon neutral by 2025."),
    (
        "Sydney brings its target forward",
        "Sydney now pledges net zero emissions by 2035, ten years earlier than before.",
    ),
    (
        "Opinion: why Lagos cannot wait",
        "Lagos has to cut its emissions by half by 2030, writes our columnist from the city.",
    ),
    (
        "Twelve parks that changed Madrid",
        "A walk through the new green belt of the Spanish capital, with pictures by our readers.",
    ),
)
_MENU = ("Home", "News", "Cities", "Climate", "Transport", "Housing", "Events", "About us", "Contact", "Jobs")
_FOOTER = (
    "© 2024 City Press Ltd. Registered in London. City Press has pledged to be net zero by 2030. All rights reserved."
)


def true_text(account: Account) -> str:
    """The words that a reader of the page came for."""
    return "\n\n".join(words.replace("|", " ") for _, words in account)


def _body(
    account: Account, *, p: str = "<p>{}</p>", h: str = "<h2>{}</h2>", q: str = "<blockquote><p>{}</p></blockquote>"
) -> str:
    shapes = {"p": p, "h2": h, "q": q, "li": "<li>{}</li>", "row": "<tr>{}</tr>"}
    wraps = {"li": "ul", "row": "table"}
    out: list[str] = []
    before = ""
    for kind, words in [*account[1:], ("", "")]:
        if before in wraps and kind != before:
            out.append(f"</{wraps[before]}>")
        if kind in wraps and kind != before:
            out.append(f"<{wraps[kind]}>")
        if kind == "row":
            out.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in words.split("|")) + "</tr>")
        elif kind:
            out.append(shapes[kind].format(escape(words)))
        before = kind
    return "\n".join(out)


def _links(tag: str = "li") -> str:
    return "".join(f'<{tag}><a href="/{one}">{one}</a></{tag}>' for one in _MENU)


def _page(head: str, body: str) -> str:
    return f'<!DOCTYPE html><html><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def blog(account: Account) -> str:
    title = account[0][1]
    teasers = "".join(
        f'<div class="jp-relatedposts-post"><h4><a href="/r">{a}</a></h4><p>{b}</p></div>' for a, b in _TEASERS
    )
    return _page(
        f"<title>{title} – City Press</title>",
        f'<a class="skip-link screen-reader-text" href="#content">Skip to content</a><div id="page" class="site"><header id="masthead" class="site-header">'
        f'<p class="site-title"><a href="/">City Press</a></p><p class="site-description">News from the town halls</p><nav id="site-navigation"><ul>{_links()}</ul></nav></header>'
        f'<div id="content" class="site-content"><main id="main"><article id="post-91" class="post type-post category-climate"><header class="entry-header"><h1 class="entry-title">{title}</h1>'
        f'<div class="entry-meta"><span class="posted-on">Posted on <time datetime="2023-03-14T10:00:00+00:00">March 14, 2023</time></span> by <a href="/author">Editor</a></div></header>'
        f'<div class="entry-content">{_body(account)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="/t">Twitter</a></li><li><a href="/f">Facebook</a></li></ul></div>'
        f'<div id="jp-relatedposts"><h3 class="jp-relatedposts-headline">Related</h3>{teasers}</div></div><footer class="entry-footer">Posted in <a href="/c">Climate</a> Tagged <a href="/x">cities</a></footer></article>'
        f'<nav class="post-navigation"><a href="/p">Previous: Trams return to Bergen</a></nav><div id="comments"><h2>2 thoughts on this</h2><ol><li><p>Oslo did this years ago, and will be carbon free by 2030. Why does nobody write about that?</p></li></ol></div></main>'
        f'<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2><ul>{_links()}</ul></section></aside></div><footer id="colophon"><div class="site-info">{_FOOTER}</div></footer></div>',
    )


def soup(account: Account) -> str:
    # Nothing but divs with names made by a machine.
    title = account[0][1]
    cards = "".join(
        f'<div class="css-1x{n}"><a href="/{n}"><div class="css-h{n}">{a}</div><div class="css-d{n}">{b}</div></a></div>'
        for n, (a, b) in enumerate(_TEASERS)
    )
    menu = "".join(f'<a class="css-m" href="/{one}">{one}</a>' for one in _MENU)
    body = _body(
        account,
        p='<div class="css-p1">{}</div>',
        h='<div class="css-h2"><b>{}</b></div>',
        q='<div class="css-q9"><i>{}</i></div>',
    )
    return _page(
        f"<title>{title}</title>",
        f'<div id="__next"><div class="css-0"><div class="css-nav">{menu}</div></div><div class="css-a1"><div class="css-a2"><h1 class="css-t">{title}</h1><div class="css-by">By <a href="/a">Jo Finch</a> · 4 min read</div>'
        f'<div class="css-body">{body}</div></div><div class="css-rail"><div class="css-rh">Trending</div>{cards}</div></div><div class="css-f">{_FOOTER}</div><div class="css-ck"><div>{_COOKIES}</div><div role="button">OK</div></div></div>',
    )


def tables(account: Account) -> str:
    # As pages were made in 1999, and town halls still have them.
    title = account[0][1]
    menu = "".join(f'<tr><td><font size="2"><a href="{one}.asp">{one}</a></font></td></tr>' for one in _MENU)
    body = _body(account, p="{}<br><br>", h="<b>{}</b><br><br>", q="<i>{}</i><br><br>")
    return (
        f'<html><head><title>{title}</title></head><body bgcolor="#ffffff"><table width="100%" border="0"><tr><td colspan="3"><img src="logo.gif" alt="Town hall"></td></tr>'
        f'<tr><td width="150" valign="top"><table>{menu}</table></td><td valign="top"><font face="Arial" size="4"><b><h1>{title}</h1></b></font><font face="Arial" size="2">{body}</font></td>'
        f'<td width="120" valign="top"><font size="1">Opening hours: Mon to Fri 9 to 12<br>Weather in town: 12 degrees</font></td></tr><tr><td colspan="3" align="center"><font size="1">{_FOOTER}</font></td></tr></table></body></html>'
    )


def government(account: Account) -> str:
    title = account[0][1]
    related = "".join(f'<li><a href="/{n}">{a}</a></li>' for n, (a, _) in enumerate(_TEASERS))
    return _page(
        f'<title>{title} - GOV</title><meta property="og:title" content="{title}">',
        f'<div id="global-cookie-message" class="gem-c-cookie-banner" role="region" aria-label="cookies"><h2>Cookies on this site</h2><p>{_COOKIES}</p></div><header role="banner"><a href="/">GOV</a></header>'
        f'<div class="govuk-width-container"><div class="gem-c-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/env">Environment</a></li></ol></div><main role="main" class="govuk-main-wrapper"><span class="gem-c-title__context">Press release</span><h1>{title}</h1>'
        f'<div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/d">Department of Cities</a></dd><dt>Published</dt><dd>14 March 2023</dd></dl></div><div class="govspeak">{_body(account)}</div>'
        f'<div class="gem-c-share-links"><h2>Share this page</h2><ul><li><a href="/f">Facebook</a></li></ul></div><div class="gem-c-related"><h2>Related content</h2><ul>{related}</ul></div></main></div>'
        f'<div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button></div><footer role="contentinfo"><ul>{_links()}</ul><p>{_FOOTER}</p></footer>',
    )


def magazine(account: Account) -> str:
    # Teasers and a newsletter between the paragraphs.
    title = account[0][1]
    parts = _body(account).split("\n")
    a, b = _TEASERS[0]
    parts.insert(3, f'<div class="inline-promo"><span>Read more</span><a href="/x"><h3>{a}</h3><p>{b}</p></a></div>')
    parts.insert(
        6,
        '<div class="newsletter-signup"><h3>Never miss a story</h3><p>Get the best of our reporting on cities every Friday, as 40,000 readers do.</p><form><input></form></div>',
    )
    parts.insert(2, '<figure><img src="a.jpg" alt=""><figcaption>Photo: J. Finch</figcaption></figure>')
    cards = "".join(
        f'<article class="teaser"><h3><a href="/{n}">{head}</a></h3><p>{words}</p></article>'
        for n, (head, words) in enumerate(_TEASERS)
    )
    return _page(
        f"<title>{title} | Metropolis</title>",
        f'<div class="c-header"><ul class="c-menu">{_links()}</ul></div><div class="l-main"><article class="c-article"><h1>{title}</h1><div class="c-article__content">{"".join(parts)}</div></article><section class="c-river"><h2>More from Metropolis</h2>{cards}</section></div><div class="c-footer">{_FOOTER}</div>',
    )


def accordion(account: Account) -> str:
    # A town's site: main text beside boxes that look like text.
    title = account[0][1]
    return _page(
        f"<title>{title} - Stadt</title>",
        f'<div class="header"><div class="metanav"><ul>{_links()}</ul></div></div><div class="container"><div class="row"><div class="col-3"><ul class="subnav">{_links()}</ul></div><div class="col-6" id="inhalt"><h1>{title}</h1><p class="teaser">{escape(account[1][1])}</p>{_body([account[0], *account[2:]])}'
        f'<p class="back"><a href="/">Zurück</a> <a href="#top">Nach oben</a> <a href="/print">Drucken</a></p></div><div class="col-3 rechts"><div class="box"><h3>Kontakt</h3><p>Pressestelle, Rathausplatz 2, Zimmer 114, Telefon 0761 201, täglich von neun bis zwölf Uhr</p></div><div class="box"><h3>Wussten Sie schon?</h3><p>Die Stadtverwaltung von Ulm soll bis 2030 klimaneutral arbeiten.</p></div></div></div></div><div class="footer">{_FOOTER}</div>',
    )


def amp(account: Account) -> str:
    title = account[0][1]
    more = "".join(
        f'<li><a href="/{n}"><strong>{a}</strong> <span>{b}</span></a></li>' for n, (a, b) in enumerate(_TEASERS)
    )
    return _page(
        f'<title>{title}</title><script type="application/ld+json">{{"@type":"NewsArticle","headline":"{title}","datePublished":"2023-03-14"}}</script>',
        f'<amp-sidebar id="s"><ul>{_links()}</ul></amp-sidebar><header class="h"><a href="/">City Press</a></header><main><article itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{title}</h1><div itemprop="articleBody">{_body(account)}</div></article><section class="recirc"><h2>Most read</h2><ol>{more}</ol></section></main><amp-consent><div>{_COOKIES}</div></amp-consent><footer>{_FOOTER}</footer>',
    )


def builder(account: Account) -> str:
    # Each paragraph in a column in a row in a section of its own.
    title = account[0][1]
    wrap = '<section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-text-editor">{}</div></div></div></section>'
    rows: list[str] = []
    pieces = _body(account)
    for kind in ("</p>", "</ul>", "</table>", "</h2>", "</blockquote>"):
        pieces = pieces.replace(kind, kind + "\x00")
    pieces = pieces.replace("</p>\x00</blockquote>", "</p></blockquote>")
    rows = [wrap.format(piece) for piece in pieces.split("\x00") if piece.strip()]
    return _page(
        f"<title>{title}</title>",
        f'<div data-elementor-type="header"><ul class="elementor-nav-menu">{_links()}</ul></div><div data-elementor-type="wp-post"><section class="elementor-section"><h1 class="elementor-heading-title">{title}</h1></section>{"".join(rows)}</div><div data-elementor-type="footer"><div class="elementor-widget-text-editor"><p>{_FOOTER}</p></div></div>',
    )


def release(account: Account) -> str:
    # A wire of press releases: contact and boilerplate are part of what was released, the rest is not.
    title = account[0][1]
    more = "".join(
        f'<div class="card col-view"><h3><small>09:0{n} ET</small> <a href="/{n}">{a}</a></h3><p class="remove-outline">{b}</p></div>'
        for n, (a, b) in enumerate(_TEASERS)
    )
    return _page(
        f"<title>{title}</title>",
        f'<div class="header-container"><div class="nav-container"><ul>{_links()}</ul></div></div><article class="news-release static-template"><header class="container release-header"><h1>{title}</h1></header><section class="release-body container"><div class="col-lg-10">{_body(account)}</div></section></article><section class="container more-releases-container"><h2>Also from this source</h2>{more}</section><div class="footer-container">{_FOOTER}</div>',
    )


def minutes(account: Account) -> str:
    # An application's page: all of it in one form, text in spans and pre-wrapped lines.
    title = account[0][1]
    body = _body(
        account,
        p='<div><span style="font-family:Calibri">{}</span></div><div>&nbsp;</div>',
        h="<div><strong>{}</strong></div>",
        q="<div><em>{}</em></div><div>&nbsp;</div>",
    )
    return _page(
        f"<title>Minutes - {title}</title>",
        f'<form id="aspnetForm" action="./x.aspx"><input type="hidden" name="__VIEWSTATE" value="{"A" * 5000}"><div id="s4-ribbonrow" style="display:none">Browse Page Edit</div><div id="ctl00_nav" class="ms-quickLaunch"><div>{_links("span")}</div></div><div id="ctl00_content" class="ms-rtestate-field"><h1>{title}</h1>{body}</div><div id="DeltaFooter"><div>{_FOOTER}</div></div></form>',
    )


LAYOUTS: tuple[Callable[[Account], str], ...] = (
    blog, soup, tables, government, magazine, accordion, amp, builder, release, minutes,
)  # fmt: skip
