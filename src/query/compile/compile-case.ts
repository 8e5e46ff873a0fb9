// CASE.
import type { Case } from "../ast.ts";
import { compile } from "../compile.ts";
import { equals } from "../equality.ts";
import type { RunContext } from "../run-context.ts";
import { compileTest } from "./compile-truth.ts";
import type { Evaluate } from "./read-slot.ts";

export function compileCase(context: RunContext, { subject, branches, otherwise }: Case): Evaluate {
  const fallback: Evaluate = otherwise ? compile(context, otherwise) : () => null;
  if (!subject) {
    const steps = branches.map(
      ({ when, result }) => [compileTest(context, when), compile(context, result)] as const,
    );
    return () => {
      for (const [when, then] of steps) if (when()) return then();
      return fallback();
    };
  }
  const value = compile(context, subject);
  const steps = branches.map(
    ({ when, result }) => [compile(context, when), compile(context, result)] as const,
  );
  return () => {
    const found = value();
    for (const [when, then] of steps) if (equals(found, when())) return then();
    return fallback();
  };
}
