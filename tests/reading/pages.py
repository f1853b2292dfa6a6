"""Pages in the markup of news sites, with invented people and words; the cities' figures are public."""

from __future__ import annotations

POSTED = "Chicago had 762 homicides in 2016, an all-time record!"
FIRST = "The mayor of Chicago on Tuesday answered a post by Walt Brannigan, a radio host, and asked the state for help."
BEFORE = "Brannigan had written late on Monday, after the police department released its figures for the whole year:"
AFTER = "The mayor said that detectives are what the police need most, and that a new academy will open in the spring."
LAST = "The city council will meet on the matter next week, and the superintendent will answer questions on the budget."

TWEET = f"""<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">{POSTED}
<a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Walt Brannigan (@WaltBrannigan)
<a href="https://twitter.com/WaltBrannigan/status/1?ref_src=x">January 2, 2017</a></blockquote>
<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>"""
BLUESKY = f"""<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:a/app.bsky.feed.post/b">
<p lang="en">{POSTED}<br><br><a href="https://bsky.app/profile/did:plc:a/post/b">[image or embed]</a></p>&mdash;
Walt Brannigan (<a href="https://bsky.app/profile/did:plc:a">@brannigan.bsky.social</a>)
<a href="https://bsky.app/profile/did:plc:a/post/b">January 2, 2017 at 9:41 PM</a></blockquote>"""
TRUTH = f"""<blockquote class="truthsocial-embed"><div><a href="https://truthsocial.com/@WaltBrannigan">
<span>Walt Brannigan</span></a></div><div>@WaltBrannigan</div><div><p>{POSTED}</p></div>
<div><a href="https://truthsocial.com/@WaltBrannigan/1">Jan 02, 2017, 9:41 PM</a></div></blockquote>"""
FACEBOOK = f"""<div class="fb-post" data-href="https://www.facebook.com/brannigan/posts/1" data-width="500">
<blockquote cite="https://www.facebook.com/brannigan/posts/1" class="fb-xfbml-parse-ignore"><p>{POSTED}</p>Posted by
<a href="https://www.facebook.com/brannigan/">Walt Brannigan</a> on&nbsp;<a
href="https://www.facebook.com/brannigan/posts/1">Monday, January 2, 2017</a></blockquote></div>"""
INSTAGRAM = f"""<blockquote class="instagram-media" data-instgrm-captioned
data-instgrm-permalink="https://www.instagram.com/p/x/"><div style="padding:8px;"><p><a
href="https://www.instagram.com/p/x/">{POSTED}</a></p><p>A post shared by <a
href="https://www.instagram.com/brannigan/"> Walt Brannigan</a> (@brannigan) on <time
datetime="2017-01-02T21:41:00-06:00">Jan 2, 2017 at 9:41pm CST</time></p></div></blockquote>"""
AMP = f"""<amp-twitter width="375" height="472" layout="responsive" data-tweetid="1"><blockquote placeholder>
<p>{POSTED}</p>&mdash; Walt Brannigan (@WaltBrannigan) <a href="https://twitter.com/x/status/1">January 2, 2017</a>
</blockquote></amp-twitter>"""
BARE = f"<blockquote><p>{POSTED}</p><p>&mdash; Walt Brannigan (@WaltBrannigan) January 2, 2017</p></blockquote>"
FIGURE = f"""<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper">{TWEET}</div>
<figcaption>The host's post on 900 killings.</figcaption></figure>"""

LINKED = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Mayor of Chicago answers a post on killings", "datePublished": "2017-01-03T21:15:00-06:00",
"dateModified": "2017-01-05T08:00:00-06:00", "author": {"@type": "Person", "name": "Nora Whitfield"}}</script>"""

MENU = '<nav><ul><li><a href="/">Home</a><li><a href="/crime">Crime</a></ul></nav>'
FOOT = """<section><h2>Most read</h2><ul><li><a href="/1">Detroit had 5,000 homicides in 2016</a></ul></section>
<footer><p>Copyright 2017 Riverton Gazette. Share this story.</p></footer>"""


def page(*parts: str, head: str = LINKED, lead: str = "") -> bytes:
    """A page whose story has the parts in its middle, between paragraphs of running text."""
    body = "\n".join((f"<p>{FIRST}</p>", f"<p>{BEFORE}</p>", *parts, f"<p>{AFTER}</p>", f"<p>{LAST}</p>"))
    return whole(f"<article>{lead}{body}</article>", head)


def whole(body: str, head: str = LINKED) -> bytes:
    """A page with a menu above and other stories below."""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mayor answers - Riverton Gazette</title>{head}</head>
<body>{MENU}<header><h1>Mayor of Chicago answers a post on killings</h1></header>{body}{FOOT}</body></html>""".encode()
