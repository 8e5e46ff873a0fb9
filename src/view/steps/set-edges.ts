// Which edge kinds and which confidences count; null: all of them.
import type { View } from "../view.ts";
import { withScope } from "./with-scope.ts";

export const setEdgeKinds = (view: View, edgeKinds: readonly string[] | null): View =>
  withScope(view, { edgeKinds });

export const setEvidence = (view: View, evidence: readonly string[] | null): View =>
  withScope(view, { evidence });
