"""Headings under which a site shows what else it has to tell, in the six languages."""

import re

MORE = re.compile(
    r"(?:(?:more|related|other|latest|recent|further|recommended|popular|similar|top)"
    r" (?:articles?|news|stories|posts?|reading|content|press releases|from .{1,40}|on .{1,40}|in .{1,40}|like this)"
    r"|(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|read (?:also|more|next)|see also|also read"
    r"|up next|most (?:read|popular|viewed)|in other news|what to read next|keep reading|share (?:this|article).{0,20})"
    r"|(?:weitere|mehr|ähnliche|verwandte|aktuelle) .{1,30}|lesen sie auch"
    r"|das könnte sie auch interessieren|mehr zum thema"
    r"|(?:à lire aussi|lire aussi|articles? (?:liés|similaires|connexes)|sur le même (?:sujet|thème)|autres actualités)"
    r"|(?:noticias|artículos|notas) relacionad[oa]s|más noticias|también te puede interesar|lee también"
    r"|(?:notícias|matérias|artigos) relacionad[oa]s|mais notícias|leia (?:também|mais)|veja também"
    r"|相关(?:阅读|新闻|文章|推荐)|推荐阅读|更多.{0,6})[:：…]?",
    re.I,
)
# Those that no section of an account would bear: what follows is dropped though it be more than the account.
SURELY_MORE = re.compile(
    r"(?:(?:more|related|other|latest|recent|further|recommended|popular|similar|top)"
    r" (?:articles|news|stories|posts|press releases)"
    r"|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|in other news|what to read next|also read|up next"
    r"|most (?:read|popular|viewed)"
    r"|(?:weitere|mehr|ähnliche|verwandte|aktuelle) (?:artikel|meldungen|nachrichten|beiträge|pressemitteilungen|news)"
    r"|lesen sie auch|das könnte sie auch interessieren"
    r"|à lire aussi|lire aussi|articles? (?:liés|similaires|connexes)|autres actualités"
    r"|(?:noticias|artículos|notas) relacionad[oa]s|más noticias|también te puede interesar|lee también"
    r"|(?:notícias|matérias|artigos) relacionad[oa]s|mais notícias|leia também|veja também"
    r"|相关(?:阅读|新闻|文章|推荐)|推荐阅读)[:：…]?",
    re.I,
)
