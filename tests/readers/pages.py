"""A page of a news site around an account of a meeting, with everything on it that is not the account."""

from html import escape

COOKIES = "We value your privacy. Our servers in Madrid will cut their emissions by 40% by 2030. Accept cookies?"
TEASERS = (
    (
        "Copenhagen gives up its goal",
        "Copenhagen will not be carbon neutral by 2025, its mayor Sofie Brandt said on Monday.",
    ),
    (
        "Sydney moves first",
        "Sydney commits to net zero emissions by 2035, its Lord Mayor announced before the council.",
    ),
    ("Lagos has a plan", "Lagos will cut its emissions by 50% by 2030 and reach net zero by 2050."),
)
FOOTER = "The Network, 3 Quay Street, London. Our offices will be net zero by 2030."
FURNITURE = ("Madrid", "Copenhagen", "Sydney", "Lagos", "Quay Street", "Oslo", "Subscribe", "Careers")


def page(text: str, title: str = "A dialogue between mayors and an envoy") -> str:
    """The page of a text whose paragraphs are apart by blank lines."""
    paragraphs = "\n".join(f"<p>{escape(one)}</p>" for one in text.strip().split("\n\n"))
    cards = "\n".join(
        f'<article class="card"><h3><a href="/n/{number}">{head}</a></h3><p>{words}</p></article>'
        for number, (head, words) in enumerate(TEASERS)
    )
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title} | The Network</title>
<link rel="canonical" href="https://network.example/news/dialogue">
<meta property="og:site_name" content="The Network"><meta property="og:title" content="{title}">
<meta property="article:published_time" content="2021-09-10T09:00:00+02:00">
<script>var teaser = "Oslo will be carbon neutral by 2030";</script></head><body class="has-sidebar">
<div id="cookie-notice"><p>{COOKIES}</p><button>Accept</button></div>
<header><a href="/">The Network</a><nav><ul><li><a href="/cities">Cities</a></li><li><a href="/oslo">Oslo</a></li>
<li><a href="/careers">Careers</a></li></ul></nav></header>
<div class="wrap"><main><article><h1>{title}</h1><p class="meta"><time datetime="2021-09-10">10 September 2021</time></p>
<div class="article__body">{paragraphs}</div>
<div class="share"><a href="/pdf">Download PDF</a> <a href="/share">Share article</a></div></article>
<section><h2>More Articles</h2><div class="grid">{cards}</div></section></main>
<div class="right-sidebar"><h4>Newsletter</h4><p>Subscribe, as 5,000 people in Oslo have done.</p></div></div>
<footer><p>{FOOTER}</p></footer></body></html>"""
