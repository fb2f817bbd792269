"""ventanilla nlu: teach the ears, serve them, and see what they make of a text."""

import argparse
import json
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from app.clock import machine_now
from app.commands.arguments import aware_time, port
from app.ears import NoRasaError, ears
from app.settings import Settings
from nlu import environment, evaluate, marked, parse, report, train
from nlu.heard import hear
from nlu.readings import Context
from office.directory import TOPICS


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and what it can do."""
    does = commands.add_parser("nlu", help="teach, serve and try the ears").add_subparsers(
        required=True, metavar="train|serve|parse|evaluate"
    )
    does.add_parser("train", help="train the model, if its data changed").set_defaults(
        command=_train
    )
    serving = does.add_parser("serve", help="serve the model on this machine (token: NLU_TOKEN)")
    serving.add_argument("--port", type=port, default=5005)
    serving.set_defaults(command=_serve)
    parsing = does.add_parser("parse", help="read texts from standard input, one a line")
    parsing.add_argument("--jsonl", action="store_true", help="lines are JSON objects with text")
    parsing.add_argument("--now", type=aware_time, help="the moment days are counted from")
    parsing.add_argument("--context", type=Context, choices=list(Context), default=Context.FREE)
    parsing.add_argument("--interpreter", choices=["rasa", "rules"], default="rasa")
    parsing.set_defaults(command=_parse)
    evaluating = does.add_parser("evaluate", help="count how well the ears hear, as JSON")
    evaluating.add_argument("file", nargs="*", type=Path, help="marked messages; else all we have")
    evaluating.add_argument("--interpreter", choices=["rasa", "rules"], default="rasa")
    evaluating.add_argument("--report", type=Path, metavar="FOLDER", help="write a page there too")
    evaluating.set_defaults(command=_evaluate)


def _train(_: argparse.Namespace, settings: Settings) -> int:
    settings.make_home()
    train.train(settings.ventanilla_home, topics=TOPICS)
    return 0


def _serve(given: argparse.Namespace, settings: Settings) -> int:
    python, model = environment.nlu_environment(), train.model_path(settings.ventanilla_home)
    if python is None or not model.exists():
        raise NoRasaError("there is no model to serve; 'ventanilla nlu train' makes it")
    if settings.nlu_token is None:
        raise NoRasaError("NLU_TOKEN must be set, so that only those who know it are heard")
    token = settings.nlu_token.get_secret_value()
    arguments = [str(python), "-m", "nlu.server", str(model.resolve()), "--port", str(given.port)]
    with (
        tempfile.TemporaryDirectory(prefix="ventanilla-nlu-") as home,
        subprocess.Popen(  # noqa: S603 – our own server, in its own environment
            arguments,
            cwd=environment.ROOT,
            env=environment.variables(Path(home), NLU_TOKEN=token),
            stdin=subprocess.PIPE,  # it ends when this pipe closes
        ) as server,
    ):
        return server.wait()


def _parse(given: argparse.Namespace, settings: Settings) -> int:
    now: datetime = given.now or machine_now()
    with ears(settings, wanted=given.interpreter) as interpreter:
        if given.jsonl:
            parse.parse_lines(sys.stdin, sys.stdout, interpreter, now=now, context=given.context)
        else:
            parse.parse_texts(sys.stdin, sys.stdout, interpreter, now=now, context=given.context)
    return 0


def _evaluate(given: argparse.Namespace, settings: Settings) -> int:
    messages = marked.read(*(given.file or marked.files()), topics=TOPICS)
    with ears(settings, wanted=given.interpreter) as interpreter:
        heard = hear(interpreter, messages)
    print(json.dumps({"interpreter": given.interpreter, **evaluate.figures(heard)}))
    if given.report:
        page = report.write(given.report, heard, interpreter=given.interpreter)
        print(page, file=sys.stderr)
    return 0
