package org.kanhe.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanhe.server.settings.WebhookSettings;
import org.kanhe.server.webhook.Destination.Refusal;

final class DestinationTest {
    private static final WebhookSettings NOTHING_ALLOWED = settings();

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.5", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.100.100.200", "100.64.0.1", "192.0.0.192", "198.18.0.1", "224.0.0.1", "240.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:7f00:1::", "::127.0.0.1", "2001:db8::1"})
    void whatIsNotOnTheOpenNetIsClosed(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThat(refusal("https://" + host + "/hook", NOTHING_ALLOWED)).isEqualTo(Refusal.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "192.169.0.1", "11.0.0.1", "223.255.255.254", "2606:4700::1111", "2400:3200::1"})
    void theOpenNetIsOpen(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://2130706433/", "https://0x7f.0.0.1/", "https://localhost/", "https://LOCALHOST/", "https://127.1/"})
    void otherWaysToWriteTheLoopbackLeadNowhere(String url) {
        assertThat(refusal(url, NOTHING_ALLOWED)).isIn(Refusal.CLOSED, Refusal.UNKNOWN_HOST, Refusal.NOT_AN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hook", "ftp://1.1.1.1/", "file:///etc/passwd", "gopher://1.1.1.1/", "https:///x", "https://user:word@1.1.1.1/", "https://1.1.1.1:99999/", "https://1.1.1.1/a b", "javascript:alert(1)", "https://1.1.1.1/\r\nX: y"})
    void whatIsNoAddressIsRefused(String url) {
        assertThat(refusal(url, NOTHING_ALLOWED)).isEqualTo(Refusal.NOT_AN_ADDRESS);
    }

    @Test
    void plainHttpNeedsToBeAllowed() throws Exception {
        assertThat(refusal("http://1.1.1.1/hook", NOTHING_ALLOWED)).isEqualTo(Refusal.NOT_SECURE);
        assertThat(Destination.of("http://127.0.0.1:8081/hook", settings("127.0.0.0/8")).open(settings("127.0.0.0/8")).isLoopbackAddress()).isTrue();
        assertThat(refusal("http://127.0.0.1:8081/hook", settings("10.0.0.0/8"))).isEqualTo(Refusal.NOT_SECURE);
        assertThat(Destination.of("http://localhost/hook", settings("localhost")).open(settings("localhost")).isLoopbackAddress()).isTrue();
    }

    private static WebhookSettings settings(String... allow) {
        return new WebhookSettings(List.of(allow), Duration.ofSeconds(2), Duration.ofMillis(20));
    }

    private static Refusal refusal(String url, WebhookSettings settings) {
        try {
            Destination.of(url, settings).open(settings);
            throw new AssertionError("may be sent to: " + url);
        } catch (Destination.Refused e) {
            return e.refusal();
        }
    }
}
