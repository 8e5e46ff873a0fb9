// What analysing has found so far, shared by all its steps, and the way to refuse a query.
import type { Expression, Match, PatternPart, Projection, Variable } from "../ast.ts";
import type { Binding, PatternGraph } from "../pattern-graph.ts";
import { compileError } from "../query-error.ts";
import type { StaticType } from "../static-type.ts";
import type { ProjectionPlan } from "./analysis.ts";
import type { Scope } from "./scope.ts";

export class Findings {
  slots = 0;
  readonly bindings = new Map<Variable, Binding>();
  readonly replaced = new Map<Expression, Binding>();
  readonly graphs = new Map<Match | PatternPart, PatternGraph>();
  readonly projections = new Map<Projection, ProjectionPlan>();
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  fail(node: { readonly from: number }, code: string, message: string): never {
    throw compileError(this.text, node.from, { code, message });
  }

  undefinedVariable(node: Variable): never {
    return this.fail(node, "UndefinedVariable", `There is no ${node.name} here`);
  }

  newBinding(name: string, type: StaticType, entity: Binding["entity"] = null): Binding {
    const slot = this.slots;
    this.slots += 1;
    return { name, slot, entity, type };
  }

  /** The scope with one name more. */
  declare(scope: Scope, variable: Variable, type: StaticType): Scope {
    const binding = this.newBinding(variable.name, type);
    this.bindings.set(variable, binding);
    return new Map(scope).set(variable.name, binding);
  }
}
