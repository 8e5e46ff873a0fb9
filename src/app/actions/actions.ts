// The register of actions: a new one is a new file and a line here.
import type { Action } from "./action.ts";
import { expandSelected } from "./expand-selected.ts";
import { fitMap } from "./fit-map.ts";
import { focusSearch } from "./focus-search.ts";
import { hideSelected } from "./hide-selected.ts";
import { collapseSelected } from "./collapse-selected.ts";
import { lasso } from "./lasso.ts";
import { leave } from "./leave.ts";
import { redo } from "./redo.ts";
import { showEverything } from "./show-everything.ts";
import { openOther } from "./open-other.ts";
import { takeAway } from "./take-away.ts";
import { switchTheme } from "./switch-theme.ts";
import { toggleHelp } from "./toggle-help.ts";
import { toggleScope } from "./toggle-scope.ts";
import { onlySelected } from "./only-selected.ts";
import { showSurroundings } from "./show-surroundings.ts";
import { panelActions } from "./panel-actions.ts";
import { undo } from "./undo.ts";
import { compareNode } from "./compare-node.ts";
import { copyCypher, copyId, copyName } from "./copy.ts";
import { hideEdgeKind, selectEnds } from "./edge-actions.ts";
import { findPathsFrom } from "./find-paths-from.ts";
import { pinNode, unpinNode } from "./pin-node.ts";
import { onlyRegion, selectRegion } from "./region-actions.ts";
import { showEvidence } from "./show-evidence.ts";
import { showLookAlikes } from "./show-look-alikes.ts";
import { steps } from "./show-steps.ts";

export const actions: readonly Action[] = [
  focusSearch,
  undo,
  redo,
  steps,
  fitMap,
  lasso,
  showEverything,
  toggleScope,
  expandSelected,
  collapseSelected,
  hideSelected,
  onlySelected,
  showSurroundings,
  findPathsFrom,
  compareNode,
  showLookAlikes,
  showEvidence,
  pinNode,
  unpinNode,
  selectEnds,
  hideEdgeKind,
  onlyRegion,
  selectRegion,
  copyName,
  copyId,
  copyCypher,
  leave,
  openOther,
  takeAway,
  switchTheme,
  toggleHelp,
  ...panelActions,
];
