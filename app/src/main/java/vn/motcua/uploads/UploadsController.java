package vn.motcua.uploads;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.AllowAnyPost;
import vn.motcua.shared.Actor;
import vn.motcua.web.Page;

/** Uploads of people on the staff; what becomes of the file is decided by the form that names it. */
@RestController
@AllowAnyPost
@RequestMapping("/uploads")
class UploadsController {

    private final TusAnswers tus;

    UploadsController(TusAnswers tus) {
        this.tus = tus;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<String> describe() {
        return tus.describe();
    }

    @PostMapping
    ResponseEntity<String> begin(HttpServletRequest request, Actor.Staff by, Page page) {
        return tus.begin(UploadOwner.of(by), request, page);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<String> stand(@PathVariable String id, HttpServletRequest request, Actor.Staff by) {
        return tus.stand(UploadOwner.of(by), id, request);
    }

    @PatchMapping("/{id}")
    ResponseEntity<String> append(@PathVariable String id, HttpServletRequest request, Actor.Staff by, Page page) {
        return tus.append(UploadOwner.of(by), id, request, page);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<String> end(@PathVariable String id, HttpServletRequest request, Actor.Staff by) {
        return tus.end(UploadOwner.of(by), id, request);
    }
}
