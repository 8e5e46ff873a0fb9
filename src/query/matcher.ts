// Regular expressions for `=~`, matched in time linear in the text: Thompson's simulation of a nondeterministic automaton
// (Ken Thompson, "Regular expression search algorithm", CACM 11:6, 1968). Java's notation, without what no automaton
// can do (back references, look-around). The whole text has to match.
import { runtimeError } from "./query-error.ts";

type Step =
  | { readonly op: "take"; readonly test: (letter: string) => boolean }
  | {
      readonly op: "assert";
      readonly test: (before: string | undefined, after: string | undefined) => boolean;
    }
  | { readonly op: "split"; to: number[] };

const largest = 5000;
const deepest = 200;

const fail = (pattern: string, message: string): never => {
  throw runtimeError(
    "ArgumentError",
    "InvalidArgumentValue",
    `The pattern ${JSON.stringify(pattern)} cannot be read: ${message}`,
  );
};

const isWord = (letter: string | undefined): boolean => letter !== undefined && /\w/.test(letter);

/** Escapes that stand for one letter, and not for themselves. */
const controls: Record<string, string> = {
  n: "\n",
  r: "\r",
  t: "\t",
  f: "\f",
  0: "\0",
  a: "\u0007",
  e: "\u001b",
};

/** A test for whole texts; `tick` is called now and then so that a long match can be cut. Throws a QueryError. */
export function matcher(pattern: string): (text: string, tick: () => void) => boolean {
  const steps: Step[] = [];
  let at = 0;
  let flags = "";
  let depth = 0;

  const push = (step: Step): number => {
    if (steps.length >= largest) fail(pattern, "it is too large");
    return steps.push(step) - 1;
  };
  const jump = (...to: number[]): number => push({ op: "split", to });
  const take = (test: (letter: string) => boolean): void => void push({ op: "take", test });

  /** A class, a `\p{…}` or the like, left to the platform's own engine, which sees one letter at a time. */
  function classOf(source: string): void {
    let test: RegExp;
    try {
      test = new RegExp(`^${source}$`, `u${flags.includes("i") ? "i" : ""}`);
    } catch {
      return fail(pattern, `${source} is not known`);
    }
    take((letter) => test.test(letter));
  }

  function literal(letter: string): void {
    if (!flags.includes("i")) return take((found) => found === letter);
    const lower = letter.toLowerCase();
    take((found) => found === letter || found.toLowerCase() === lower);
  }

  function alternatives(): void {
    depth += 1;
    if (depth > deepest) fail(pattern, "it is nested too deeply");
    const outer = flags;
    const ends: number[] = [];
    for (;;) {
      const fork = jump();
      (steps[fork] as { to: number[] }).to = [fork + 1];
      sequence();
      if (pattern[at] !== "|") break;
      at += 1;
      ends.push(jump());
      (steps[fork] as { to: number[] }).to.push(steps.length);
    }
    for (const end of ends) (steps[end] as { to: number[] }).to = [steps.length];
    flags = outer;
    depth -= 1;
  }

  function sequence(): void {
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") {
      const start = steps.length;
      atom();
      const end = at;
      const [least, most] = counts();
      if (end === at) continue;
      const body = steps.splice(start);
      /** The atom once more, its jumps moved along. */
      const again = (): void => {
        const shift = steps.length - start;
        for (const step of body)
          push(step.op === "split" ? { op: "split", to: step.to.map((i) => i + shift) } : step);
      };
      for (let i = 0; i < least; i += 1) again();
      if (most === Number.POSITIVE_INFINITY) {
        const loop = jump();
        again();
        jump(loop);
        (steps[loop] as { to: number[] }).to = [loop + 1, steps.length];
      } else {
        const forks: number[] = [];
        for (let i = least; i < most; i += 1) {
          forks.push(jump());
          again();
        }
        for (const fork of forks) (steps[fork] as { to: number[] }).to = [fork + 1, steps.length];
      }
    }
  }

  function counts(): [least: number, most: number] {
    const found = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})[?+]?/.exec(
      pattern.slice(at, at + 14),
    );
    if (!found) return [1, 1];
    at += found[0].length;
    const [, sign, least, comma, most] = found;
    if (sign) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY];
    if (!comma) return [Number(least), Number(least)];
    return [Number(least), most === undefined ? Number.POSITIVE_INFINITY : Number(most)];
  }

  function atom(): void {
    const letter = String.fromCodePoint(pattern.codePointAt(at) as number);
    const start = at;
    at += letter.length;
    switch (letter) {
      case ".": {
        const all = flags.includes("s");
        return take((found) => all || (found !== "\n" && found !== "\r"));
      }
      case "^":
      case "$": {
        const lines = flags.includes("m");
        return void push({
          op: "assert",
          test: (before, after) => {
            const side = letter === "^" ? before : after;
            return side === undefined || (lines && side === "\n");
          },
        });
      }
      case "(":
        return group();
      case "[": {
        at = endOfClass(start);
        return classOf(pattern.slice(start, at));
      }
      case "\\":
        return escape();
      case "*":
      case "+":
      case "?":
        return fail(pattern, `nothing stands before ${letter}`);
      default:
        literal(letter);
    }
  }

  function endOfClass(start: number): number {
    let end = start + 1;
    if (pattern[end] === "^") end += 1;
    if (pattern[end] === "]") end += 1;
    for (; end < pattern.length && pattern[end] !== "]"; end += 1)
      if (pattern[end] === "\\") end += 1;
    if (end >= pattern.length) fail(pattern, "a [ is never closed");
    return end + 1;
  }

  function group(): void {
    if (pattern[at] === "?") {
      const found = /^\?(?:([a-zA-Z]*)(:|\))|<[a-zA-Z]\w*>)/.exec(pattern.slice(at, at + 60));
      if (!found) return fail(pattern, "look-around is left out");
      at += found[0].length;
      const outer = flags;
      flags += found[1] ?? "";
      if (found[2] === ")") return;
      alternatives();
      flags = outer;
    } else alternatives();
    if (pattern[at] !== ")") fail(pattern, "a ( is never closed");
    at += 1;
  }

  function escape(): void {
    const letter = pattern[at] ?? fail(pattern, "a \\ stands at the end");
    at += 1;
    if (letter === "b" || letter === "B")
      return void push({
        op: "assert",
        test: (before, after) => (isWord(before) !== isWord(after)) === (letter === "b"),
      });
    if (/[1-9]/.test(letter)) return fail(pattern, "back references are left out");
    if (letter === "p" || letter === "P") {
      const found = /^(?:\{\w+(?:=\w+)?\}|\w)/.exec(pattern.slice(at, at + 60));
      if (!found) return fail(pattern, `\\${letter} names no class`);
      at += found[0].length;
      return classOf(`\\${letter}${found[0].startsWith("{") ? found[0] : `{${found[0]}}`}`);
    }
    if (/[dDwWsS]/.test(letter)) return classOf(`\\${letter}`);
    if (letter === "Q")
      return fail(pattern, "\\Q … \\E is left out; escape the letters one by one");
    if (letter === "u" || letter === "x") {
      const digits = pattern.slice(at, at + (letter === "u" ? 4 : 2));
      at += digits.length;
      return literal(String.fromCharCode(Number.parseInt(digits, 16)));
    }
    literal(controls[letter] ?? letter);
  }

  alternatives();
  if (at < pattern.length) fail(pattern, "a ) was never opened");
  return (text, tick) => simulate(steps, text, tick);
}

function simulate(steps: readonly Step[], text: string, tick: () => void): boolean {
  const end = steps.length;
  const seen = new Int32Array(end + 1).fill(-1);
  const letters = [...text];
  const pending: number[] = [];
  /** Steps that wait for a letter, from one step on, without taking any. */
  const follow = (start: number, position: number, into: number[]): void => {
    pending.push(start);
    for (let i = pending.pop(); i !== undefined; i = pending.pop()) {
      if (seen[i] === position) continue;
      seen[i] = position;
      const step = steps[i];
      if (step === undefined || step.op === "take") into.push(i);
      else if (step.op === "split")
        for (let k = step.to.length - 1; k >= 0; k -= 1) pending.push(step.to[k] as number);
      else if (step.test(letters[position - 1], letters[position])) pending.push(i + 1);
    }
  };
  let current: number[] = [];
  follow(0, 0, current);
  for (let position = 0; position < letters.length; position += 1) {
    if (current.length === 0) return false;
    if (position % 64 === 0) tick();
    const next: number[] = [];
    for (const i of current) {
      const step = steps[i];
      if (step?.op === "take" && step.test(letters[position] as string))
        follow(i + 1, position + 1, next);
    }
    current = next;
  }
  return current.includes(end);
}
