"""Any Rasa model, asked inside its own process: the same clock for our pipeline and for DIET.

Runs in .venv-nlu: `python -m benchmarks.peers.rasa_reader MODEL`.
"""

import asyncio
import json
import logging
import resource
import sys
import time
import warnings
from pathlib import Path


def main() -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    import structlog  # noqa: PLC0415 – after the warnings are off

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    from rasa.core.agent import Agent  # noqa: PLC0415 – takes seconds, and warns

    agent = Agent.load(str(Path(sys.argv[1]).resolve()))
    asyncio.run(_read(agent))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"memory_mb": round(_now_mb(), 1), "peak_mb": round(peak, 1)}))


async def _read(agent: object) -> None:
    await agent.parse_message("hola")
    for line in sys.stdin:
        text = json.loads(line)["text"]
        began, used = time.perf_counter(), time.process_time()
        heard = await agent.parse_message(text)
        took, cpu = ((time.perf_counter() - began) * 1000, (time.process_time() - used) * 1000)
        ranking = [
            {"name": it["name"], "confidence": float(it["confidence"])}
            for it in heard["intent_ranking"][:5]
        ]
        print(json.dumps({"ranking": ranking, "ms": took, "cpu_ms": cpu}))


def _now_mb() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


if __name__ == "__main__":
    main()
