package org.eventreport.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eventreport.fixtures.NodePackage;

/**
 * An editor for tests. It opens files in the language server for YAML that VS Code, Vim and other editors use, which
 * runs as a separate process.
 *
 * <p>npm installs the server below {@code target}, from {@code src/test/node/package-lock.json}. Version 1.25 is the
 * last one that does not require Node.js 22.
 */
final class YamlEditor implements LanguageClient {

    private static final Path PACKAGE = Path.of("src/test/node");
    private static final Path INSTALLED = Path.of("target/node");

    /** The schema store is off, as it is on the network. */
    private static final Map<String, Object> SETTINGS =
            Map.of("validate", true, "completion", true, "hover", true, "schemaStore", Map.of("enable", false));

    private final Process process;
    private final LanguageServer server;
    private final Map<String, CompletableFuture<List<Diagnostic>>> diagnostics = new ConcurrentHashMap<>();

    private YamlEditor(Process process) {
        this.process = process;
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        server = launcher.getRemoteProxy();
        launcher.startListening();
    }

    /** Starts the server. Skips the test without Node.js, or without a network for npm to install the server. */
    static YamlEditor start() throws Exception {
        NodePackage.install(PACKAGE, INSTALLED);
        Process process = new ProcessBuilder(
                        "node",
                        INSTALLED
                                .resolve("node_modules/yaml-language-server/bin/yaml-language-server")
                                .toString(),
                        "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        YamlEditor editor = new YamlEditor(process);
        InitializeParams parameters = new InitializeParams();
        // The server exits when this process ends, even if it crashes.
        parameters.setProcessId((int) ProcessHandle.current().pid());
        parameters.setCapabilities(new ClientCapabilities());
        answer(editor.server.initialize(parameters));
        editor.server.initialized(new InitializedParams());
        return editor;
    }

    /** Opens a file that is not on disk. */
    Document open(Path file, String text) {
        String uri = file.toAbsolutePath().normalize().toUri().toString();
        diagnostics.put(uri, new CompletableFuture<>());
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "yaml", 1, text)));
        return new Document(uri);
    }

    private static <T> T answer(CompletableFuture<T> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        return answer.get(60, TimeUnit.SECONDS);
    }

    /** An open file; lines and columns are counted from 0. */
    final class Document {

        private final String uri;

        private Document(String uri) {
            this.uri = uri;
        }

        /** Returns what is marked as wrong. */
        List<Diagnostic> diagnostics() throws Exception {
            return answer(diagnostics.get(uri));
        }

        /** Returns what is offered to complete the text. */
        List<CompletionItem> completions(Position cursor) throws Exception {
            return answer(server.getTextDocumentService()
                            .completion(new CompletionParams(new TextDocumentIdentifier(uri), cursor)))
                    .map(items -> items, list -> list.getItems());
        }

        /** Returns the explanation of the key or value at a place, in Markdown. */
        String hover(Position place) throws Exception {
            return answer(server.getTextDocumentService()
                            .hover(new HoverParams(new TextDocumentIdentifier(uri), place)))
                    .getContents()
                    .getRight()
                    .getValue();
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        CompletableFuture<List<Diagnostic>> waiting = diagnostics.get(published.getUri());
        if (waiting != null) {
            waiting.complete(published.getDiagnostics());
        }
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams asked) {
        List<Object> settings = new ArrayList<>();
        asked.getItems().forEach(item -> settings.add(item.getSection().equals("yaml") ? SETTINGS : Map.of()));
        return CompletableFuture.completedFuture(settings);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams parameters) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public void logMessage(MessageParams message) {}

    @Override
    public void telemetryEvent(Object event) {}

    /** Stops the server. */
    void stop() throws Exception {
        try {
            answer(server.shutdown());
            server.exit();
            process.waitFor(60, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
    }
}
