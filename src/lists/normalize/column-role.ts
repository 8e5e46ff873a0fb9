// What a column of a table holds, by its head.
import { foldName } from "./fold-text.ts";
import type { ColumnRole, ColumnVocabulary } from "./vocabulary.ts";

export type ColumnRoleOf = (header: string) => ColumnRole | undefined;

export function columnRoleReader({ columns }: ColumnVocabulary): ColumnRoleOf {
  const roles = new Map<string, ColumnRole>();
  for (const [role, headers] of Object.entries(columns) as [ColumnRole, readonly string[]][])
    for (const header of headers) roles.set(header, role);
  const roleOf = (header: string): ColumnRole | undefined => roles.get(foldName(header));
  return (header) => {
    const plain = header.replace(/[*_`]+/g, "");
    // `Scale (images)`
    return roleOf(plain) ?? roleOf(plain.replace(/\s*[(（[][^()（）[\]]*[)）\]]\s*$/u, ""));
  };
}
