import type { VNode } from "preact";
import { Code, useWords } from "../i18n.js";
import type { Role, Station, StationState } from "../model/way.js";
import { Icon, type IconName } from "./icons.js";

const icons: Record<Role, IconName> = {
  client: "person",
  submission: "provider",
  relay: "globe",
  receiving: "gate",
  mailbox: "mailbox",
};
const badges: Partial<Record<StationState, IconName>> = {
  stopped: "cross",
  waiting: "clock",
  arrived: "check",
};
/** More hosts at one station are counted, not drawn. */
const mostHosts = 3;

/** The drawing of the way: a list for those who listen, a line with five stations for those who look. */
export function Way({ stations, to }: { stations: Station[]; to: string | null }): VNode {
  const { t, time } = useWords();
  return (
    <section class="way" aria-label={t("way.title")}>
      {to && (
        <p class="to" aria-hidden="true">
          <Icon name="mail" /> <Code>{to}</Code>
        </p>
      )}
      <ol>
        {stations.map(({ role, state, hops }) => (
          <li key={role} class={`station ${state}`}>
            <div class="stop" aria-hidden="true">
              <Icon name={icons[role]} />
              {badges[state] && (
                <span class="badge">
                  <Icon name={badges[state]} />
                </span>
              )}
            </div>
            <div class="what">
              <span class="name">{t(`way.${role}`)}</span>
              <span class={state === "passed" ? "state unseen" : "state"}>{t(`way.${state}`)}</span>
              {hops.slice(0, mostHosts).map((hop, i) => (
                <span class="hop" key={i}>
                  {(hop.host ?? hop.ip) && <Code kind="narrow">{hop.host ?? hop.ip}</Code>}
                  {hop.at && (
                    <time dateTime={hop.at} title={hop.at}>
                      {time(hop.at)}
                    </time>
                  )}
                </span>
              ))}
              {hops.length > mostHosts && <span class="hop">+{hops.length - mostHosts}</span>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
