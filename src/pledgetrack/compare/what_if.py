"""What would have changed a verdict: one thing at a time is otherwise, and the statement is judged again."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pledgetrack.compare.judge import judge
from pledgetrack.compare.record import on_record
from pledgetrack.compare.versions import begun
from pledgetrack.model.claim import Claim
from pledgetrack.model.date import PartialDate
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Said, Verdict
from pledgetrack.model.words import ClaimStatus, Completeness, Scope, Standing

_DAY = dt.timedelta(days=1)


def what_if(said: Said, targets: Iterable[Target], *, prefer: str | None = None) -> tuple[tuple[str, Verdict], ...]:
    """Each change that would have given another verdict, in words, with the verdict that it would have given.

    A statement without a day is asked as of no day: nothing can be held against it.
    """
    versions = tuple(targets)
    was = judge(said, versions, prefer=prefer)
    changed = [
        *((told, judge(other, versions, prefer=prefer)) for told, other in _otherwise_said(said, was)),
        *((told, judge(said, others, prefer=prefer)) for told, others in _otherwise_recorded(said, was, versions)),
    ]
    return tuple((told, verdict) for told, verdict in changed if verdict.code != was.code)


def _otherwise_said(said: Said, was: Verdict) -> Iterator[tuple[str, Said]]:
    if said.standing is not None and not said.standing.speaks_for_city:
        yield "if somebody who speaks for the city had said it", replace(said, standing=Standing.MAYOR)
    if said.claim is None:
        if said.complete is not Completeness.REMARKS:
            yield (
                "if a person asserted that the account holds all remarks",
                replace(said, complete=Completeness.REMARKS),
            )
        return
    if said.on is None:
        return
    for told, claim in _otherwise_claimed(said.claim, was):
        yield told, replace(said, claim=claim)
    for target in was.targets:
        last = begun(target).not_after
        if last is not None and last >= said.on.first:
            day = PartialDate.of(last + _DAY)
            yield f"if it had been said on {day}, when {target.source} certainly held it", replace(said, on=day)


def _otherwise_claimed(claim: Claim, was: Verdict) -> Iterator[tuple[str, Claim]]:
    target = was.target or next(iter(was.targets), None)
    if target is not None and target.target_year not in {None, claim.target_year}:
        exact = claim._replace(target_year=target.target_year, year_from=None, year_to=None)
        yield f"if it had named {target.target_year}", exact
    if target is not None and target.percent is not None and target.percent != claim.percent:
        yield f"if it had named {target.percent:g} %", claim._replace(percent=target.percent)
    if claim.scope is not Scope.CITYWIDE:
        yield "if it had spoken of the whole city", claim._replace(scope=Scope.CITYWIDE)
    if claim.status is not ClaimStatus.PLEDGED:
        yield "if it had been said as a pledge", claim._replace(status=ClaimStatus.PLEDGED)


def _otherwise_recorded(
    said: Said, was: Verdict, versions: tuple[Target, ...]
) -> Iterator[tuple[str, tuple[Target, ...]]]:
    for target in was.targets:
        rest = tuple(version for version in versions if version != target)
        yield f"if {target.source} did not record {_briefly(target)}", rest
    if said.on is None:
        return
    for target in on_record(said, said.on, versions).other_bodies:
        own = tuple(replace(one, body=said.body) if one == target else one for one in versions)
        yield f"if {_briefly(target)} of {target.body or 'the city'} were counted as this body's own", own


def _briefly(target: Target) -> str:
    what = target.kind.replace("_", " ")
    return f"{what} by {target.target_year}" if target.target_year else what
