"""Stories: functions marked `@story` in tools/web/stories, found by their module and name."""

import dataclasses
import importlib
import pkgutil
from typing import Callable


@dataclasses.dataclass(frozen=True)
class Story:
    name: str
    go: Callable
    fresh: bool
    options: tuple = ()
    issuer: bool = False


told = []


def story(function=None, *, fresh=False, options=(), issuer=False):
    """Marks a story. `fresh`: with a server of its own, for one that changes what others see;
    `options`: what that server is started with beside; `issuer`: with a server of its own that is
    no demo, where people sign in at a provider on this machine."""
    def mark(function):
        module = function.__module__.rsplit(".", 1)[-1]
        name = f"{module}/{function.__name__}".replace("_", "-")
        told.append(Story(name, function, fresh or issuer, tuple(options), issuer))
        return function
    return mark(function) if function else mark


def find(only=None):
    """The stories of all modules in `stories`, by name; with `only` those whose name holds it."""
    package = importlib.import_module("stories")
    for module in sorted(each.name for each in pkgutil.iter_modules(package.__path__)):
        importlib.import_module(f"stories.{module}")
    return [each for each in told if only is None or only in each.name]
