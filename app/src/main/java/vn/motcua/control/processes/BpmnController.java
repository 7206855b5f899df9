package vn.motcua.control.processes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.identity.Allow;
import vn.motcua.process.BpmnExchange;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.Role;

/** Gives a process to other tools. */
@Controller
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class BpmnController {

    private final ProcessViews views;
    private final BpmnExchange bpmn;

    BpmnController(ProcessViews views, BpmnExchange bpmn) {
        this.views = views;
        this.bpmn = bpmn;
    }

    @GetMapping("/control/processes/{id}/bpmn")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var content = views.record(new ProcessVersionId(id)).content();
        if (content.steps().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var file = ContentDisposition.attachment().filename(id + ".bpmn").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bpmn.write(content).getBytes(StandardCharsets.UTF_8));
    }
}
