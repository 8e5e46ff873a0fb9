// Taking things away: a file in any format, a link, a citation, code. Nothing leaves the machine by itself.
import {
  Dialog,
  DialogDismiss,
  DialogHeading,
  Tab,
  TabList,
  TabPanel,
  TabProvider,
} from "@ariakit/react";
import type { AppData } from "../load/load-data.ts";
import { closeTakeAway } from "./take-away-state.ts";
import { Download } from "./download.tsx";
import { Share } from "./share.tsx";
import { usePartSource } from "./use-part-source.ts";
import "./take-away.css";

export function TakeAway({ data }: { readonly data: AppData }) {
  const source = usePartSource(data);
  return (
    <Dialog
      open
      onClose={closeTakeAway}
      className="dialog take-away"
      backdrop={<div className="backdrop" />}
    >
      <DialogHeading>Take it away</DialogHeading>
      <TabProvider defaultSelectedId="take-file">
        <TabList aria-label="Ways to take it away" className="tabs">
          <Tab id="take-file">File</Tab>
          <Tab id="take-share">Link, citation and code</Tab>
        </TabList>
        <TabPanel tabId="take-file">
          <Download source={source} />
        </TabPanel>
        <TabPanel tabId="take-share">
          <Share source={source} />
          <p>
            <DialogDismiss className="button">Close</DialogDismiss>
          </p>
        </TabPanel>
      </TabProvider>
    </Dialog>
  );
}
