package vn.motcua.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.filing.Filer;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.uploads.TusAnswers;
import vn.motcua.web.Page;

/** Files of applicants on their way, in parts that survive a broken connection. */
@RestController
@AllowApplicant
@RequestMapping("/my/uploads")
class MyUploadsController {

    private final CurrentApplicant current;
    private final TusAnswers tus;

    MyUploadsController(CurrentApplicant current, TusAnswers tus) {
        this.current = current;
        this.tus = tus;
    }

    @PostMapping
    ResponseEntity<String> begin(HttpServletRequest request, Page page) {
        return tus.begin(owner(), request, page);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<String> stand(@PathVariable String id, HttpServletRequest request) {
        return tus.stand(owner(), id, request);
    }

    @PatchMapping("/{id}")
    ResponseEntity<String> append(@PathVariable String id, HttpServletRequest request, Page page) {
        return tus.append(owner(), id, request, page);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<String> end(@PathVariable String id, HttpServletRequest request) {
        return tus.end(owner(), id, request);
    }

    private String owner() {
        return new Filer.Self(current.get()).keeper();
    }
}
