// A link out of the app, or plain text where the address is no web address.
import type { ReactNode } from "react";
import { safeHref } from "./safe-href.ts";

export function ExternalLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ReactNode;
}) {
  const href = safeHref(url);
  if (href === undefined) return <span title={`not a web address: ${url}`}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
