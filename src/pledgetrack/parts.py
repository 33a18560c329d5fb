"""Find the one part that each module of a folder defines."""

import importlib
import pkgutil
from types import ModuleType


def find(package: ModuleType, constant: str) -> dict[str, object]:
    """Map module name to the value of ``constant`` in each module of the package, in alphabetical order.

    Modules whose name starts with an underscore are shared helpers and no parts. A module without the constant is a
    bug and raises ``AttributeError``.
    """
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__) if not info.name.startswith("_"))
    return {name: getattr(importlib.import_module(f"{package.__name__}.{name}"), constant) for name in names}
