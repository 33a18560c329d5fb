"""spaCy as the peer: reads texts as JSON on its first line, then times one pass over them for each line that comes.

Run by throughput.py with the interpreter of the peer's own environment.
"""

import json
import sys
import time
from typing import Any

import spacy  # type: ignore[import-not-found,unused-ignore]

_LISTENS = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
_LABELS = {
    "tagger": [f"T{number}" for number in range(50)],
    "parser": ["ROOT", "nsubj", "dobj", "prep", "pobj", "det", "amod", "conj", "cc", "punct"],
    "ner": ["GPE", "LOC", "ORG", "PERSON", "NORP", "FAC", "DATE", "PERCENT", "MONEY", "CARDINAL"],
}


def pipeline() -> tuple[Any, str]:
    """Return the small English model as it loads, or where it is not installed its layers anew, and which it is.

    Layers that are initialised and not trained do the small model's arithmetic and find nothing.
    """
    try:
        return spacy.load("en_core_web_sm"), "en_core_web_sm"
    except OSError:
        blank = spacy.blank("en")
        blank.add_pipe("tok2vec")
        blank.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": _LISTENS}})
        parser = {
            "@architectures": "spacy.TransitionBasedParser.v2", "state_type": "parser", "extra_state_tokens": False,
            "hidden_width": 64, "maxout_pieces": 2, "use_upper": True, "tok2vec": _LISTENS,
        }  # fmt: skip
        blank.add_pipe("parser", config={"model": parser})
        blank.add_pipe("ner")
        for name, labels in _LABELS.items():
            for label in labels:
                blank.get_pipe(name).add_label(label)
        blank.initialize()
        return blank, "the layers of en_core_web_sm (tagger, parser, names), not trained"


def main() -> None:
    nlp, what = pipeline()
    texts = json.loads(sys.stdin.readline())
    size = sum(len(text.encode()) for text in texts)
    print(f"spaCy {spacy.__version__}, {what}", flush=True)
    for _ in sys.stdin:
        begin = time.process_time()
        for text in texts:
            nlp(text)
        print(size / (time.process_time() - begin), flush=True)


if __name__ == "__main__":
    main()
