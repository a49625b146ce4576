"""The benchmark that switches rules off: what it switches is there."""

import pytest

from benchmarks.ablation import function_at
from benchmarks.rules import NEUTRAL, RULES


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_made_of_functions_of_the_library(rule: str) -> None:
    """A function that was renamed or is gone would be measured as worth nothing."""
    for path, neutral in RULES[rule].items():
        assert function_at(path).__code__.co_filename.endswith(path.partition(":")[0].replace(".", "/") + ".py")
        assert neutral in NEUTRAL
