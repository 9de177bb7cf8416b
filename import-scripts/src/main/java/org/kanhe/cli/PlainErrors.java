package org.kanhe.cli;

import java.io.IOException;
import java.net.ConnectException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Failures in one plain sentence; a stack trace only for bugs.
final class PlainErrors implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        Words words = Words.in("");
        String said = switch (e) {
            case ConnectException _ -> words.say("service.unreachable");
            case ServiceRefused refused -> words.say("service.refused", refused.status(), refused.detail());
            case IOException io -> words.say("failure", String.valueOf(io.getMessage()));
            default -> "";
        };
        if (said.isEmpty()) {
            e.printStackTrace(line.getErr());
        } else {
            line.getErr().println(said);
        }
        line.getErr().flush();
        return Exit.FAILURE.code();
    }
}
