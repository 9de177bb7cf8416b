package org.kanhe.server.settings;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Where messages about new hits may be sent, and how often it is tried.
public record WebhookSettings(
        @Setting(env = "KANHE_WEBHOOK_ALLOW",
                text = "Hosts and networks messages about new hits may be sent to although they are not on the open net, separated by commas: `alerts.example.org`, `10.1.0.0/16`. Plain http is allowed to these only.")
        List<String> allow,
        @Setting(env = "KANHE_WEBHOOK_TIMEOUT", initial = "PT10S",
                text = "How long one attempt to send a message may take, as an ISO 8601 duration.")
        Duration timeout,
        @Setting(env = "KANHE_WEBHOOK_RETRY", initial = "PT30S",
                text = "Pause before the second attempt to send a message; every further pause is four times as long. There are five attempts.")
        Duration retry) {
    public WebhookSettings {
        allow = List.copyOf(allow);
        for (String entry : allow) {
            if (entry.contains("/") && !Network.isOne(entry)) {
                throw new StartRefused("KANHE_WEBHOOK_ALLOW names '" + entry + "': a host, an address or address/bits is needed");
            }
        }
        if (timeout.toMillis() < 100 || timeout.toMinutes() > 2) {
            throw new StartRefused("KANHE_WEBHOOK_TIMEOUT is " + timeout + ": PT0.1S to PT2M is needed");
        }
        if (retry.toMillis() < 10 || retry.toHours() > 24) {
            throw new StartRefused("KANHE_WEBHOOK_RETRY is " + retry + ": PT0.01S to PT24H is needed");
        }
    }

    /// Whether this host is allowed by its name.
    public boolean allowsHost(String host) {
        return allow.stream().anyMatch(entry -> entry.toLowerCase(Locale.ROOT).equals(host));
    }

    /// Whether this address lies in a network that is allowed.
    public boolean allows(InetAddress address) {
        return allow.stream().filter(Network::isOne).map(Network::of).anyMatch(network -> network.has(address));
    }
}
