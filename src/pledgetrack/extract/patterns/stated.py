"""What makes a record of very many fields, of which each process makes one."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

# What a language does not say matches nothing.
NEVER = "(?!)"
NOTHING: Mapping[str, Any] = MappingProxyType({})


class Stated:
    """Takes what is annotated in its class by keyword, and keeps it; what has no value there must be given.

    As a frozen dataclass would, which takes a millisecond to make, and as much again for a hundred fields.
    """

    def __init__(self, **said: Any) -> None:
        values = vars(self)
        for kind in type(self).__mro__:
            for name in vars(kind).get("__annotations__", ()):
                if name in said:
                    values[name] = said.pop(name)
                elif hasattr(kind, name):
                    values[name] = getattr(kind, name)
                else:
                    raise TypeError(f"{type(self).__name__} lacks {name}")
        if said:
            raise TypeError(f"{type(self).__name__} has no {', '.join(said)}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is not changed: {name}")
