package org.kanhe.search.engine;

/// What the supervisor knows of the engine.
sealed interface EngineState {
    record Starting() implements EngineState {}

    /// A process was started; whether it serves already is asked, not remembered.
    record Running(EngineProcess process) implements EngineState {}

    record Stopped() implements EngineState {}
}
