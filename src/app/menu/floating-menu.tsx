// Draws the menu that is open, if one is. Arrow keys, letters, Home, End and Escape are the library's.
import { Menu, MenuItem, MenuItemRadio, useMenuStore } from "@ariakit/react";
import { useEffect, useRef } from "react";
import { Icon } from "../icons/icon.tsx";
import { closeMenu, useMenu, type MenuItem as Item, type OpenMenu } from "./menu-state.ts";
import "./menu.css";

export function FloatingMenu() {
  const menu = useMenu((state) => state.menu);
  return menu === null ? null : <OpenedMenu key={menu.label} menu={menu} />;
}

function OpenedMenu({ menu: { label, place, items } }: { readonly menu: OpenMenu }) {
  const chosen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const isChoice = items.some(({ checked }) => checked !== undefined);
  const store = useMenuStore({
    setOpen: (open) => {
      if (!open) closeMenu();
    },
    values: { chosen: items.find(({ checked }) => checked === true)?.id ?? "" },
  });
  useEffect(() => {
    // No button of its own has opened it, so that it must be told to take the focus.
    store.setAutoFocusOnShow(true);
    store.setInitialFocus("first");
    store.show();
  }, [store]);
  return (
    <Menu
      store={store}
      className="menu"
      aria-label={label}
      gutter={4}
      portal={false}
      fixed
      autoFocusOnHide={false}
      hideOnEscape={(event) => {
        event.preventDefault();
        return true;
      }}
      getAnchorRect={() => place}
    >
      <div className="menu-title" aria-hidden="true">
        {label}
      </div>
      {items.map((item) =>
        isChoice ? (
          <MenuItemRadio
            key={item.id}
            ref={item.checked === true ? chosen : undefined}
            className="menu-item"
            name="chosen"
            value={item.id}
            hideOnClick={false}
            onClick={() => take(item)}
          >
            <span className="menu-check" aria-hidden="true">
              {item.checked === true ? "●" : ""}
            </span>
            <span>{item.label}</span>
          </MenuItemRadio>
        ) : (
          <MenuItem
            key={item.id}
            className="menu-item"
            hideOnClick={false}
            onClick={() => take(item)}
          >
            <span className="menu-check">{item.icon && <Icon name={item.icon} />}</span>
            <span>{item.label}</span>
            {item.shortcut !== undefined && <kbd aria-hidden="true">{item.shortcut}</kbd>}
          </MenuItem>
        ),
      )}
    </Menu>
  );
}

/** The focus goes back first, so that what is done may put it elsewhere. */
function take({ run }: Item): void {
  closeMenu();
  run();
}
