"""Find the one part that each module of a folder defines."""

import importlib
import os
from collections.abc import Iterable
from types import ModuleType


def find(package: ModuleType, constant: str) -> dict[str, object]:
    """Map module name to the value of ``constant`` in each module of the package, in alphabetical order.

    Modules whose name starts with an underscore are shared helpers and no parts. A module without the constant is a
    bug and raises ``AttributeError``.
    """
    found = names(package.__path__, ".py")
    return {name: getattr(importlib.import_module(f"{package.__name__}.{name}"), constant) for name in found}


def names(folders: Iterable[str], ending: str) -> list[str]:
    """The names in folders that end so, without the ending, but for those of helpers, in alphabetical order.

    ``pkgutil`` asks of every file what sort of module it is, which takes as long as importing seven of them.
    """
    found = [entry.name for folder in folders for entry in os.scandir(folder)]
    return sorted(name.removesuffix(ending) for name in found if name.endswith(ending) and not name.startswith("_"))
