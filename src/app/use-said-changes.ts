// Whatever changes what is in view is followed, for those who do not see it, by how much is in view now.
import { useEffect, useRef } from "react";
import type { AppData } from "./load/load-data.ts";
import { announce, useApp } from "./store.ts";
import { useContent } from "./use-content.ts";

export function useSaidChanges(data: AppData): void {
  const content = useContent(data);
  const before = useRef(content);
  const { nodes } = data.index.graph;
  useEffect(() => {
    if (before.current === content) return;
    before.current = content;
    const { announcement } = useApp.getState();
    announce(`${announcement}. ${content.nodes.size} of ${nodes.length} nodes are in view.`);
  }, [content, nodes]);
}
