// Names to slots, and every error that shows before a query runs: scopes, kinds of variables, aggregation, types.
// The tree stays as it is; what is found about its nodes is in maps beside it.
import type {
  Call,
  Clause,
  Expression,
  Match,
  NodePattern,
  PatternPart,
  Projection,
  Query,
  RelationshipPattern,
  SingleQuery,
  Variable,
} from "./ast.ts";
import { aggregates } from "./aggregates.ts";
import { childrenOf, some } from "./children.ts";
import { type FunctionSpec, functions, refusedFunctions } from "./functions.ts";
import type { Binding, PatternGraph } from "./pattern-graph.ts";
import { printExpression } from "./print.ts";
import { compileError } from "./query-error.ts";
import { any, common, itemOf, type Kind, known, mayBe, type StaticType } from "./static-type.ts";

export interface Column {
  readonly name: string;
  readonly binding: Binding;
  readonly expression: Expression;
}

/** What a WITH or RETURN makes. */
export interface ProjectionPlan {
  readonly columns: readonly Column[];
  /** Distinct calls; each leaves its result in a slot. */
  readonly aggregates: readonly { readonly call: Call; readonly binding: Binding }[];
  /** Whether rows are grouped by the columns that have no aggregate. */
  readonly grouping: boolean;
}

export interface Analysis {
  readonly text: string;
  readonly query: Query;
  /** Number of slots. */
  readonly slots: () => number;
  readonly newBinding: (name: string, type: StaticType, entity?: Binding["entity"]) => Binding;
  /** Of each variable that occurs, declared or read. */
  readonly bindings: ReadonlyMap<Variable, Binding>;
  /** Expressions whose value another clause part has left in a slot. */
  readonly replaced: ReadonlyMap<Expression, Binding>;
  /** By Match, or by the PatternPart of an expression. */
  readonly graphs: ReadonlyMap<Match | PatternPart, PatternGraph>;
  readonly projections: ReadonlyMap<Projection, ProjectionPlan>;
  /** Of the whole query, and per part the slots in the order of `columns`. */
  readonly columns: readonly string[];
  readonly outputs: readonly (readonly Binding[])[];
}

type Scope = ReadonlyMap<string, Binding>;

/** Where an expression stands: may it aggregate, and into what; is it inside an aggregate. */
interface Place {
  readonly calls: Call[] | null;
  readonly inside: boolean;
}

const plainPlace: Place = { calls: null, inside: false };

/** Whether a node is the call of an aggregate. */
const isAggregate = (node: { readonly type: string }): boolean =>
  node.type === "Call" && Object.hasOwn(aggregates, (node as Call).name.toLowerCase());

/** The analysis of a query, whose text is needed for the names of columns. Throws a QueryError (compile time). */
export function analyse(query: Query, text: string): Analysis {
  let slots = 0;
  const bindings = new Map<Variable, Binding>();
  const replaced = new Map<Expression, Binding>();
  const graphs = new Map<Match | PatternPart, PatternGraph>();
  const projections = new Map<Projection, ProjectionPlan>();

  const fail = (node: { readonly from: number }, code: string, message: string): never => {
    throw compileError(text, node.from, { code, message });
  };
  const newBinding = (
    name: string,
    type: StaticType,
    entity: Binding["entity"] = null,
  ): Binding => ({
    name,
    slot: slots++,
    entity,
    type,
  });
  const declare = (scope: Scope, variable: Variable, type: StaticType): Scope => {
    const binding = newBinding(variable.name, type);
    bindings.set(variable, binding);
    return new Map(scope).set(variable.name, binding);
  };
  const undefinedVariable = (node: Variable): never =>
    fail(node, "UndefinedVariable", `There is no ${node.name} here`);

  /** Checks an expression that has to be of some kind, if that is known. */
  function expect(
    kinds: readonly Kind[],
    node: Expression,
    scope: Scope,
    place: Place,
  ): StaticType {
    const type = infer(node, scope, place, kinds.includes("boolean"));
    if (!mayBe(type, ...kinds))
      fail(
        node,
        "InvalidArgumentType",
        `This is a ${type.kind}, and a ${kinds.join(" or ")} is needed`,
      );
    return type;
  }

  /** Checks an expression and says what its value is. A bare pattern is taken only where a truth value is needed. */
  function infer(node: Expression, scope: Scope, place: Place, predicate = false): StaticType {
    if (replaced.has(node)) return any;
    switch (node.type) {
      case "Literal": {
        const { value } = node;
        if (value === null) return known("null");
        if (typeof value === "object") return known("float");
        if (typeof value === "number" || typeof value === "bigint") return known("integer");
        return known(typeof value as "string" | "boolean");
      }
      case "Parameter":
        return any;
      case "Variable": {
        const binding = scope.get(node.name) ?? undefinedVariable(node);
        bindings.set(node, binding);
        return binding.type;
      }
      case "List":
        return known(
          "list",
          node.items.length === 0
            ? any
            : node.items.map((item) => infer(item, scope, place)).reduce(common),
        );
      case "Map":
        for (const { value } of node.entries) infer(value, scope, place);
        return known("map");
      case "Property": {
        const { kind } = infer(node.object, scope, place);
        if (kind === "path") fail(node, "InvalidArgumentType", "A path has no properties");
        return any;
      }
      case "Index": {
        const type = infer(node.object, scope, place);
        infer(node.index, scope, place);
        return itemOf(type);
      }
      case "Slice": {
        const type = infer(node.object, scope, place);
        for (const bound of [node.start, node.end]) if (bound) infer(bound, scope, place);
        return type.kind === "list" ? type : any;
      }
      case "HasLabels":
        expect(["node", "relationship"], node.object, scope, place);
        return known("boolean");
      case "Unary":
        if (node.operator !== "NOT")
          return expect(["integer", "float"], node.operand, scope, place);
        expect(["boolean"], node.operand, scope, place);
        return known("boolean");
      case "Binary":
        return inferBinary(node, scope, place);
      case "Comparison":
        infer(node.first, scope, place);
        for (const { operand } of node.rest) infer(operand, scope, place);
        return known("boolean");
      case "IsNull":
        infer(node.operand, scope, place);
        return known("boolean");
      case "Case": {
        if (node.subject) infer(node.subject, scope, place);
        let type = node.otherwise ? infer(node.otherwise, scope, place) : known("null");
        for (const { when, result } of node.branches) {
          if (node.subject) infer(when, scope, place);
          else expect(["boolean"], when, scope, place);
          type = common(type, infer(result, scope, place));
        }
        return type;
      }
      case "Call":
        return inferCall(node, scope, place);
      case "ListComprehension": {
        const list = expect(["list"], node.list, scope, place);
        const inner = declare(scope, node.variable, itemOf(list));
        if (node.where) expect(["boolean"], node.where, inner, bodyPlace(place));
        return known(
          "list",
          node.projection ? infer(node.projection, inner, bodyPlace(place)) : itemOf(list),
        );
      }
      case "PatternComprehension": {
        const inner = new Map(scope);
        graphs.set(node.pattern, patternGraph([node.pattern], inner, true));
        if (node.where) expect(["boolean"], node.where, inner, bodyPlace(place));
        return known("list", infer(node.projection, inner, bodyPlace(place)));
      }
      case "Quantifier": {
        const list = expect(["list"], node.list, scope, place);
        expect(
          ["boolean"],
          node.where,
          declare(scope, node.variable, itemOf(list)),
          bodyPlace(place),
        );
        return known("boolean");
      }
      case "Reduce": {
        infer(node.initial, scope, place);
        const list = expect(["list"], node.list, scope, place);
        const inner = declare(declare(scope, node.accumulator, any), node.variable, itemOf(list));
        infer(node.expression, inner, bodyPlace(place));
        return any;
      }
      case "Pattern":
        graphs.set(node.pattern, patternGraph([node.pattern], new Map(scope), false));
        if (node.pattern.shortest)
          return node.pattern.shortest === "shortestPath"
            ? known("path")
            : known("list", known("path"));
        if (!predicate)
          fail(
            node,
            "UnexpectedSyntax",
            "A pattern stands for a truth value only where one is needed",
          );
        return known("boolean");
      case "Subquery":
        analyseQuery(node.query, scope, true);
        return known(node.kind === "EXISTS" ? "boolean" : "integer");
    }
  }

  /** Per item of a list there is nothing to aggregate. */
  const bodyPlace = ({ inside }: Place): Place => ({ calls: null, inside });

  function inferBinary(
    node: Expression & { type: "Binary" },
    scope: Scope,
    place: Place,
  ): StaticType {
    const { operator, left, right } = node;
    switch (operator) {
      case "AND":
      case "OR":
      case "XOR":
        expect(["boolean"], left, scope, place);
        expect(["boolean"], right, scope, place);
        return known("boolean");
      case "IN":
        infer(left, scope, place);
        expect(["list"], right, scope, place);
        return known("boolean");
      case "+": {
        const [a, b] = [infer(left, scope, place), infer(right, scope, place)];
        if (a.kind === "list" && b.kind === "list") return common(a, b);
        return a.kind === b.kind &&
          (a.kind === "integer" || a.kind === "float" || a.kind === "string")
          ? a
          : any;
      }
      case "-":
      case "*":
      case "/":
      case "%":
      case "^": {
        const [a, b] = [left, right].map((side) =>
          expect(["integer", "float"], side, scope, place),
        );
        if (operator === "^") return known("float");
        return a?.kind === b?.kind ? (a as StaticType) : any;
      }
      default:
        infer(left, scope, place);
        infer(right, scope, place);
        return known("boolean");
    }
  }

  function inferCall(node: Call, scope: Scope, place: Place): StaticType {
    const name = node.name.toLowerCase();
    if (isAggregate(node)) {
      if (place.inside) fail(node, "NestedAggregation", "An aggregate cannot stand inside another");
      if (!place.calls)
        return fail(node, "InvalidAggregation", `${node.name}() cannot aggregate here`);
      const spec = aggregates[name] as (typeof aggregates)[string];
      checkCount(node, node.star ? spec.args : node.args.length, spec.args, spec.args);
      const [first = any] = node.args.map((arg) =>
        infer(arg, scope, { calls: null, inside: true }),
      );
      place.calls.push(node);
      return spec.gives(first);
    }
    if (place.inside && name === "rand")
      fail(node, "NonConstantExpression", "rand() cannot stand inside an aggregate");
    if (name === "exists") {
      checkCount(node, node.args.length, 1, 1);
      infer(node.args[0] as Expression, scope, place, true);
      return known("boolean");
    }
    const spec = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!spec) {
      const why = refusedFunctions[name.split(".")[0] as string];
      return fail(
        node,
        "UnknownFunction",
        `There is no function ${node.name}()${why ? `: ${why}` : ""}`,
      );
    }
    if (node.distinct || node.star)
      fail(node, "InvalidAggregation", `${node.name}() does not aggregate`);
    checkCount(node, node.args.length, spec.least, spec.most);
    const types = node.args.map((arg) => infer(arg, scope, place));
    if (!spec.lenient) checkTypes(node, spec, types);
    return spec.gives(types);
  }

  function checkTypes(node: Call, { takes }: FunctionSpec, types: readonly StaticType[]): void {
    types.forEach((type, i) => {
      const kinds = takes[Math.min(i, takes.length - 1)] ?? [];
      if (kinds.length > 0 && !mayBe(type, ...kinds))
        fail(
          node.args[i] as Expression,
          "InvalidArgumentType",
          `${node.name}() does not take a ${type.kind}`,
        );
    });
  }

  function checkCount(node: Call, count: number, least: number, most: number): void {
    if (count < least || count > most)
      fail(
        node,
        "InvalidNumberOfArguments",
        `${node.name}() takes ${least === most ? least : `${least} to ${most}`} arguments, not ${count}`,
      );
  }

  /** The graph of some patterns. Adds new variables to the scope, or refuses them. */
  function patternGraph(
    parts: readonly PatternPart[],
    scope: Map<string, Binding>,
    adds: boolean,
  ): PatternGraph {
    const graph: PatternGraph = { nodes: [], relationships: [], paths: [] };
    const inner: NodePattern["properties"][] = [];
    const before = new Set(scope.values());

    const nodeAt = (pattern: NodePattern): number => {
      const { variable, labels, properties } = pattern;
      if (properties) inner.push(properties);
      let at = -1;
      if (variable) {
        const existing = scope.get(variable.name);
        if (existing) bindings.set(variable, existing);
        if (existing && !mayBe(existing.type, "node"))
          fail(
            variable,
            "VariableTypeConflict",
            `${variable.name} is a ${existing.type.kind}, not a node`,
          );
        at = graph.nodes.findIndex(
          ({ binding, source }) => existing && (source ?? binding) === existing,
        );
        if (at < 0 && existing) {
          const unpacked = existing.entity === null;
          at =
            graph.nodes.push({
              binding: unpacked ? newBinding(variable.name, known("node"), "node") : existing,
              bound: before.has(existing),
              source: unpacked ? existing : null,
              labels: [],
              properties: [],
            }) - 1;
        }
        if (!existing && !adds) undefinedVariable(variable);
      }
      if (at < 0) {
        const binding = newBinding(variable?.name ?? "", known("node"), "node");
        if (variable) {
          scope.set(variable.name, binding);
          bindings.set(variable, binding);
        }
        at =
          graph.nodes.push({ binding, bound: false, source: null, labels: [], properties: [] }) - 1;
      }
      const node = graph.nodes[at] as PatternGraph["nodes"][number];
      for (const { name } of labels) if (!node.labels.includes(name)) node.labels.push(name);
      if (properties) node.properties.push(properties);
      return at;
    };

    const relationshipAt = (
      pattern: RelationshipPattern,
      from: number,
      to: number,
      part: PatternPart,
    ): number => {
      const { variable, types, direction, length, properties } = pattern;
      if (properties) inner.push(properties);
      const type = length ? known("list", known("relationship")) : known("relationship");
      const existing = variable ? scope.get(variable.name) : undefined;
      if (variable && existing) {
        bindings.set(variable, existing);
        if (!mayBe(existing.type, type.kind) || !mayBe(itemOf(existing.type), "relationship"))
          fail(
            variable,
            "VariableTypeConflict",
            `${variable.name} is a ${existing.type.kind}, not a ${length ? "list of relationships" : "relationship"}`,
          );
        if (
          !before.has(existing) ||
          graph.relationships.some(({ binding, source }) => (source ?? binding) === existing)
        )
          fail(
            variable,
            "RelationshipUniquenessViolation",
            `${variable.name} is walked twice in one pattern`,
          );
      }
      if (variable && !existing && !adds) undefinedVariable(variable);
      if (part.shortest && (length?.min ?? 1) > 1)
        fail(pattern, "InvalidRelationshipPattern", "A shortest path is of length 0 or 1 at least");
      const entity = length ? null : "relationship";
      const unpacked = existing !== undefined && existing.entity !== entity;
      const binding =
        existing && !unpacked ? existing : newBinding(variable?.name ?? "", type, entity);
      if (variable && !existing) {
        scope.set(variable.name, binding);
        bindings.set(variable, binding);
      }
      return (
        graph.relationships.push({
          binding,
          named: variable !== null,
          bound: existing !== undefined,
          source: unpacked ? existing : null,
          from,
          to,
          types: types.map(({ name }) => name),
          direction,
          length: length && { min: length.min ?? 1, max: length.max ?? Number.POSITIVE_INFINITY },
          properties,
          shortest: part.shortest,
          inPath: part.variable !== null || part.shortest !== null,
        }) - 1
      );
    };

    for (const part of parts) {
      let [left] = part.nodes as [NodePattern];
      const start = nodeAt(left);
      let from = start;
      const relationships = part.relationships.map((relationship, i) => {
        left = part.nodes[i + 1] as NodePattern;
        // In order of the text: a variable's first use decides what it is.
        const at = graph.relationships.length;
        const position = relationshipAt(relationship, from, -1, part);
        from = nodeAt(left);
        graph.relationships[at] = {
          ...(graph.relationships[at] as PatternGraph["relationships"][number]),
          to: from,
        };
        return position;
      });
      if (part.variable) {
        const { name } = part.variable;
        if (scope.has(name))
          fail(part.variable, "VariableAlreadyBound", `${name} is in use already`);
        const binding = newBinding(
          name,
          part.shortest === "allShortestPaths" && !adds ? any : known("path"),
        );
        scope.set(name, binding);
        bindings.set(part.variable, binding);
        graph.paths.push({ binding, start, relationships });
      } else if (part.shortest)
        graph.paths.push({ binding: newBinding("", known("path")), start, relationships });
    }
    for (const properties of inner) if (properties) infer(properties, scope, plainPlace);
    return graph;
  }

  function analyseMatch(match: Match, outer: Scope): Scope {
    const scope = new Map(outer);
    graphs.set(match, patternGraph(match.patterns, scope, true));
    if (match.where) expect(["boolean"], match.where, scope, plainPlace);
    return scope;
  }

  /** The scope after a WITH or RETURN, without what lies around a subquery. */
  function analyseProjection(
    projection: Projection,
    scope: Scope,
    outer: Scope,
  ): Map<string, Binding> {
    const { items, star, distinct, order } = projection;
    const calls: Call[] = [];
    const columns: Column[] = [];
    const result = new Map<string, Binding>();
    let unnamed: Expression | null = null;
    const add = (node: { readonly from: number }, column: Column): void => {
      if (result.has(column.name))
        fail(node, "ColumnNameConflict", `Two columns are called ${column.name}`);
      columns.push(column);
      result.set(column.name, column.binding);
    };
    if (star) {
      const visible = [...scope].filter(([name, binding]) => outer.get(name) !== binding);
      if (visible.length === 0 && projection.type === "Return")
        fail(projection, "NoVariablesInScope", "There is nothing that * could stand for");
      for (const [name, binding] of visible) {
        const expression: Variable = {
          type: "Variable",
          name,
          from: projection.from,
          to: projection.from,
        };
        bindings.set(expression, binding);
        add(projection, { name, binding, expression });
      }
    }
    for (const item of items) {
      const { expression, alias } = item;
      const type = infer(expression, scope, { calls, inside: false });
      const name =
        alias?.name ??
        (expression.type === "Variable" ? expression.name : text.slice(item.from, item.to));
      const source = expression.type === "Variable" ? (bindings.get(expression) as Binding) : null;
      const passes = source?.name === name && scope.get(name) === source;
      if (!alias && !source) unnamed ??= expression;
      const binding = passes ? source : newBinding(name, type, source?.entity ?? null);
      if (alias) bindings.set(alias, binding);
      add(item, { name, binding, expression });
    }
    const grouping = calls.length > 0;
    const found = new Map<string, { call: Call; binding: Binding }>();
    const aggregateOf = (call: Call): Binding => {
      const key = printExpression({ ...call, name: call.name.toLowerCase() });
      let entry = found.get(key);
      if (!entry) {
        entry = { call, binding: newBinding("", any) };
        found.set(key, entry);
      }
      return entry.binding;
    };
    const keys = new Map<string, Column>();
    for (const column of columns)
      if (!holdsAggregate(column.expression)) keys.set(printExpression(column.expression), column);
    if (grouping)
      for (const { expression } of columns)
        if (holdsAggregate(expression)) settle(expression, scope, keys, aggregateOf);

    const after = new Map([...outer, ...result]);
    for (const { expression } of order) {
      const merged = grouping || distinct;
      if (merged)
        settleSort(expression, after, columns, grouping ? aggregateOf : null, found, scope);
      infer(expression, merged ? after : new Map([...scope, ...result]), plainPlace);
    }
    for (const bound of [projection.skip, projection.limit]) if (bound) checkBound(bound);
    if (unnamed && projection.type === "With")
      fail(unnamed, "NoExpressionAlias", "What WITH passes on needs a name: add AS and one");
    // Where rows are neither grouped nor merged, what was known before still is.
    if (projection.where) {
      const { where } = projection;
      const merged = grouping || distinct;
      const gone = ({ type, name }: { type: string; name?: unknown }): boolean =>
        type === "Variable" && !after.has(name as string) && scope.has(name as string);
      if (merged && some(where, gone)) settleSort(where, after, columns, null, found, scope);
      expect(["boolean"], where, merged ? after : new Map([...scope, ...result]), plainPlace);
    }
    projections.set(projection, { columns, aggregates: [...found.values()], grouping });
    return result;
  }

  /** Ties what an aggregating expression reads to the groups: its aggregates, and keys that stand by themselves. */
  function settle(
    node: Expression,
    scope: Scope,
    keys: ReadonlyMap<string, Column>,
    aggregateOf: (call: Call) => Binding,
  ): void {
    if (isAggregate(node)) {
      replaced.set(node, aggregateOf(node as Call));
      return;
    }
    if (node.type === "Property" || node.type === "Variable") {
      const key = keys.get(printExpression(node));
      if (key && node.type === "Property") replaced.set(node, key.binding);
      if (key) return;
    }
    if (node.type === "Variable" && scope.get(node.name) === bindings.get(node))
      fail(
        node,
        "AmbiguousAggregationExpression",
        `${node.name} stands beside an aggregate and is no column of its own`,
      );
    for (const child of childrenOf(node)) settle(child as Expression, scope, keys, aggregateOf);
  }

  /** Like `settle` for ORDER BY where only columns are left to sort by. What it leaves is to be inferred. */
  function settleSort(
    root: Expression,
    after: Scope,
    columns: readonly Column[],
    aggregateOf: ((call: Call) => Binding) | null,
    found: ReadonlyMap<string, unknown>,
    before: Scope,
  ): void {
    const aggregating = holdsAggregate(root);
    if (aggregating && !aggregateOf) fail(root, "InvalidAggregation", "Nothing is aggregated here");
    const visit = (node: Expression): void => {
      const simple = node.type === "Property" || isAggregate(node);
      if (
        node.type !== "Variable" &&
        node.type !== "Literal" &&
        (node === root || simple || !aggregating)
      ) {
        const text = printExpression(node);
        const column = columns.find(({ expression }) => printExpression(expression) === text);
        if (column) {
          replaced.set(node, column.binding);
          return;
        }
      }
      if (node.type === "Call" && isAggregate(node)) {
        const key = printExpression({ ...node, name: node.name.toLowerCase() });
        if (!found.has(key) && !node.star) {
          for (const arg of node.args) infer(arg, after, plainPlace);
          fail(node, "InvalidAggregation", "Only an aggregate that is a column can be sorted by");
        }
        replaced.set(node, (aggregateOf as (call: Call) => Binding)(node));
        return;
      }
      if (node.type === "Variable" && !after.has(node.name) && before.has(node.name)) {
        const grouped = columns.some(
          ({ expression }) =>
            some(
              expression,
              (part) => part.type === "Variable" && part.name === node.name,
              isAggregate,
            ) && !holdsAggregate(expression),
        );
        fail(
          node,
          aggregating && grouped ? "AmbiguousAggregationExpression" : "UndefinedVariable",
          `${node.name} is no column, and only columns are left to sort by`,
        );
      }
      // Below what has names of its own nothing is a column; what is no name at all is found out by `infer`.
      if (introduces(node)) return;
      for (const child of childrenOf(node)) if (child.type !== "Name") visit(child as Expression);
    };
    visit(root);
  }

  function checkBound(bound: Expression): void {
    if (some(bound, ({ type }) => type === "Variable"))
      fail(bound, "NonConstantExpression", "The number of rows cannot depend on a variable");
    const type = infer(bound, new Map(), plainPlace);
    if (!mayBe(type, "integer"))
      fail(bound, "InvalidArgumentType", "The number of rows is an integer");
    if (bound.type === "Literal" && bound.value !== null && (bound.value as number) < 0)
      fail(bound, "NegativeIntegerArgument", "The number of rows is not negative");
  }

  function analyseClause(clause: Clause, scope: Scope, outer: Scope): Scope {
    switch (clause.type) {
      case "Match":
        return analyseMatch(clause, scope);
      case "Unwind": {
        const type = infer(clause.expression, scope, plainPlace);
        if (scope.has(clause.variable.name))
          fail(
            clause.variable,
            "VariableAlreadyBound",
            `${clause.variable.name} is in use already`,
          );
        return declare(scope, clause.variable, type.kind === "list" ? itemOf(type) : any);
      }
      default:
        return new Map([...outer, ...analyseProjection(clause, scope, outer)]);
    }
  }

  function analyseSingle(
    { clauses }: SingleQuery,
    outer: Scope,
    inner: boolean,
  ): readonly Column[] {
    let scope: Scope = outer;
    for (const clause of clauses) scope = analyseClause(clause, scope, outer);
    const last = clauses.at(-1) as Clause;
    if (last.type !== "Return") {
      if (!inner) fail(last, "InvalidClauseComposition", "A query ends with RETURN");
      return [];
    }
    return (projections.get(last) as ProjectionPlan).columns;
  }

  function analyseQuery(
    { parts, all }: Query,
    outer: Scope,
    inner: boolean,
  ): (readonly Column[])[] {
    const columns = parts.map((part) => analyseSingle(part, outer, inner));
    const names = new Set(columns[0]?.map(({ name }) => name));
    columns.forEach((other, i) => {
      if (other.length !== names.size || !other.every(({ name }) => names.has(name)))
        fail(
          parts[i] as SingleQuery,
          "DifferentColumnsInUnion",
          "The parts of a UNION have the same columns",
        );
    });
    if (all.some((each) => each !== all[0]))
      fail(
        parts[1] as SingleQuery,
        "InvalidClauseComposition",
        "UNION and UNION ALL cannot be mixed",
      );
    return columns;
  }

  const results = analyseQuery(query, new Map(), false);
  const columns = (results[0] as readonly Column[]).map(({ name }) => name);
  return {
    text,
    query,
    slots: () => slots,
    newBinding,
    bindings,
    replaced,
    graphs,
    projections,
    columns,
    outputs: results.map((part) => {
      const byName = new Map(part.map(({ name, binding }) => [name, binding]));
      return columns.map((name) => byName.get(name) as Binding);
    }),
  };
}

const introduces = ({ type }: Expression): boolean =>
  [
    "ListComprehension",
    "PatternComprehension",
    "Quantifier",
    "Reduce",
    "Pattern",
    "Subquery",
  ].includes(type);

/** Whether an expression aggregates, itself or in a part; a subquery's own aggregates do not count. */
const holdsAggregate = (expression: Expression): boolean =>
  some(expression, isAggregate, ({ type }) => type === "Subquery");
