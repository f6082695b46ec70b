"""Every line of the attack list: a crafted file, and the sentence that names what is wrong with it."""

import pytest

from desktop_app.domain.errors import PackageError
from desktop_app.packages.unseal import unseal
from tests.attack.craft import PACKAGES
from tests.attack.crafted import Crafted
from tests.attack.offices import TRUST


@pytest.mark.parametrize("crafted", PACKAGES, ids=lambda crafted: crafted.file)
def test_the_crafted_package_is_refused_by_name(crafted: Crafted) -> None:
    with pytest.raises(PackageError) as refused:
        unseal(crafted.make(), TRUST)
    said = refused.value.message
    assert any(words in said for words in crafted.says.split("|")), said
    assert refused.value.advice.endswith(".")
