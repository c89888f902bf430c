package dev.copydesk.lsp.handler;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The commands of the server, and the one object that each takes as its argument. */
final class Commands {

    static final String ACCEPT = "copydesk.server.accept";
    static final String REJECT = "copydesk.server.reject";
    static final List<String> ALL = List.of(ACCEPT, REJECT);

    private Commands() {}

    static Command accept(String title, String offer) {
        JsonObject argument = new JsonObject();
        argument.addProperty("decision", offer);
        return new Command(title, ACCEPT, List.of(argument));
    }

    static Command reject(String title, String uri, String fingerprint) {
        JsonObject argument = new JsonObject();
        argument.addProperty("uri", uri);
        argument.addProperty("fingerprint", fingerprint);
        return new Command(title, REJECT, List.of(argument));
    }

    /** Returns a text of a command's argument; without it the request is answered with an error that names it. */
    static String text(List<Object> arguments, String key) {
        return arguments.stream()
                .findFirst()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .flatMap(object -> Optional.ofNullable(object.get(key)))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .orElseThrow(() -> invalid("This command needs an object with the key " + key + " as its argument."));
    }

    static ResponseErrorException invalid(String sentence) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, sentence, null));
    }
}
