package org.kanhe.server.webhook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Posts one message over a connection of its own, to exactly the address that was looked at. No redirect is followed and
/// of the answer only the first line is read.
///
/// The receiver knows the sender by `X-Kanhe-Signature: sha256=…`, the HMAC-SHA256 of the timestamp, a dot and the body
/// under the secret, in hexadecimal; `X-Kanhe-Timestamp` holds the seconds since 1970, and `X-Kanhe-Delivery` is the same
/// for every attempt to send one message.
public final class SignedPost {
    private static final int LONGEST_LINE = 1_024;

    private SignedPost() {}

    /// @param timeout for everything together
    /// @return the status the receiver answered
    /// @throws IOException when it cannot be sent, or what answers is no web server
    public static int send(Destination to, InetAddress address, String delivery, String body, String secret, Instant now, Duration timeout) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String stamp = String.valueOf(now.getEpochSecond());
        String path = to.uri().getRawPath().isEmpty() ? "/" : to.uri().getRawPath();
        String query = to.uri().getRawQuery() == null ? "" : "?" + to.uri().getRawQuery();
        String host = (to.host().contains(":") ? "[" + to.host() + "]" : to.host()) + (to.uri().getPort() > 0 ? ":" + to.uri().getPort() : "");
        String head = "POST " + path + query + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " + bytes.length
                + "\r\nUser-Agent: Kanhe\r\nX-Kanhe-Timestamp: " + stamp + "\r\nX-Kanhe-Delivery: " + delivery + "\r\nX-Kanhe-Signature: sha256=" + signature(secret, stamp, bytes) + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket()) {
            Thread guard = Thread.ofVirtual().start(() -> closeAfter(socket, timeout));
            try {
                socket.connect(new InetSocketAddress(address, to.port()), Math.toIntExact(timeout.toMillis()));
                socket.setSoTimeout(Math.toIntExact(timeout.toMillis()));
                try (Socket line = to.isSecure() ? secured(socket, to) : socket) {
                    OutputStream out = line.getOutputStream();
                    out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                    out.write(bytes);
                    out.flush();
                    return status(line.getInputStream());
                }
            } finally {
                guard.interrupt();
            }
        }
    }

    /// The signature of a message.
    public static String signature(String secret, String stamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((stamp + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    /// The certificate must be one of the name, whatever address it was found at.
    private static SSLSocket secured(Socket plain, Destination to) throws IOException {
        SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static int status(InputStream in) throws IOException {
        InputStream first = new BufferedInputStream(in, LONGEST_LINE);
        StringBuilder line = new StringBuilder();
        for (int c = first.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = first.read()) {
            line.append((char) c);
        }
        if (!line.toString().strip().matches("HTTP/1\\.[01] [1-5]\\d\\d.*")) {
            throw new IOException("what answers is no web server");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static void closeAfter(Socket socket, Duration timeout) {
        try {
            Thread.sleep(timeout);
            socket.close();
        } catch (InterruptedException | IOException _) {
            // Sent in time, or closed already: either way there is nothing left to guard
        }
    }
}
