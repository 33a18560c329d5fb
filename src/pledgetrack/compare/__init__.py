"""Which target a claim is about, and how the two compare. Pure: the same input gives the same verdict.

``judge.judge`` is the way in; ``versions`` says what was in force on a day, ``what_if`` what would change an answer.
"""
