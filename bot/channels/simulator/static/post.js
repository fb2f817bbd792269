// The page's two ways of asking: an answer, or the reason why not.
const patience = 15000;

export async function post(path, asked) {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(patience),
    });
    const told = await answer.json();
    return answer.ok ? { ok: true, ...told } : { ok: false, why: told.detail };
  } catch {
    return { ok: false, why: "away" };
  }
}

// crypto.randomUUID is missing where a phone opens the page over plain HTTP.
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
