"""The steps that were asked on the way to a verdict, each with its answer in plain words."""

from dataclasses import dataclass

from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Verdict, Word


@dataclass(frozen=True, kw_only=True)
class Ending:
    """A word with its sentence and what stands in its brackets, before the path and the record are put to it."""

    word: Word
    words: str
    argument: str | None = None


@dataclass(frozen=True, kw_only=True)
class Trail:
    """Questions and answers so far, in the order in which they were asked."""

    steps: tuple[str, ...] = ()

    def asked(self, rule: str, question: str, answer: str) -> "Trail":
        """The trail with one more question."""
        return Trail(steps=(*self.steps, f"{rule} {question} {answer}"))

    def ends(
        self,
        ending: Ending,
        *,
        target: Target | None = None,
        targets: tuple[Target, ...] = (),
        notes: tuple[str, ...] = (),
    ) -> Verdict:
        """The verdict of the last question; its rule is the one that decides."""
        return Verdict(
            word=ending.word, rule=self.steps[-1].split(" ", 1)[0], words=ending.words, argument=ending.argument,
            target=target, targets=targets, notes=notes, path=self.steps,
        )  # fmt: skip
