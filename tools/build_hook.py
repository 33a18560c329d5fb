"""What hatchling runs before it collects the files of a wheel, an editable one too; an sdist carries the sources instead."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TOOLS = ("build_gazetteer.py", "build_prepared.py")


class ArtefactsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Builds the gazetteer, and compiles the expressions for the Python that builds."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Called by hatchling; each tool runs by itself, for the second loads the package."""
        if self.target_name == "wheel":
            for tool in TOOLS:
                subprocess.run([sys.executable, Path(self.root, "tools", tool)], check=True)
