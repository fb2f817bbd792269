"""What the pipeline's parts are made of, as far as it can be seen without Rasa."""

import grimp

from nlu import environment
from nlu.components import provenance


def test_a_model_is_tied_to_all_that_its_components_import() -> None:
    graph = grimp.build_graph("nlu")
    parts = graph.find_children("nlu.components")

    needed = {*parts, *(it for part in parts for it in graph.find_upstream_modules(part))}

    tied = {_module(path) for path in provenance.reads_with()}
    assert needed - {"nlu", "nlu.components"} <= tied


def _module(path) -> str:
    relative = path.relative_to(environment.ROOT).with_suffix("")
    return ".".join(relative.parts).removesuffix(".__init__")
